import {
  countDeeds,
  countPosts,
  countStances,
  type DeedCounts,
  type PostCounts,
  type StanceCount,
} from '@safe-to-report/bill-tracker/seats'
import { listMilestones, type Milestone } from '@safe-to-report/bill-tracker/desk'
import { findSourcesByKey, listAsks, listBills, listDivisions } from '@safe-to-report/bill-tracker/reading'
import type { CampaignState, Database, SessionStaff } from '@safe-to-report/db'
import {
  addCampaign,
  type Campaign,
  type CampaignFile,
  findCampaign,
  formatCampaignFile,
  listCampaigns,
  moveCampaign,
  saveCampaign,
  toCampaignFile,
} from '@safe-to-report/letters/campaigns'
import { answerCampaignForm, type CampaignStep, openStep } from './answer-form.ts'
import { type CampaignDays, findDays, isLost } from './campaign-days.ts'
import { emptyCampaignForm, toCampaignForm } from './campaign-form.ts'
import type { Known } from './find-unknown.ts'

export interface OpenCampaignForm {
  state: CampaignState | 'new'
  step: CampaignStep
  /** Of a kept campaign, what its days are and what the record did to them. */
  days: CampaignDays | null
  /** What it can open or close with, and what it does, where that is not to come any more. */
  milestones: Milestone[]
  /** What rules and sources may name. */
  help: {
    asks: { slug: string; title: string }[]
    divisions: { slug: string; says: string }[]
    /** Null while Parliament's lists of posts were never fetched. */
    posts: PostCounts | null
    stances: StanceCount[]
    deeds: DeedCounts
  }
}

type CampaignAnswer =
  | { outcome: 'saved'; id: string }
  | { outcome: 'moved'; id: string }
  | { outcome: 'gone' }
  | { outcome: 'form'; step: CampaignStep }

/** What staff do with campaigns. */
export function openCampaignDesk(db: Database) {
  return {
    list: () => listCampaigns(db),
    /** Those that are not closed and that the record has lost a day of. */
    listLost: async () => (await listCampaigns(db)).filter(isLost),
    /** The form of a campaign, or of a new one. */
    async open(id: string | undefined): Promise<OpenCampaignForm | undefined> {
      const kept = await findKept(db, id)
      if (id !== undefined && !kept) return undefined
      const form = kept ? toCampaignForm(toCampaignFile(kept)) : emptyCampaignForm
      const step = openStep(form, kept?.revision ?? 0)
      const [help, { days, milestones }] = await Promise.all([listHelp(db), findDays(db, kept)])
      return { state: kept?.state ?? 'new', step, days, milestones, help }
    },
    async answer(staff: SessionStaff, id: string | undefined, form: FormData): Promise<CampaignAnswer> {
      const kept = await findKept(db, id)
      if (id !== undefined && !kept) return { outcome: 'gone' }
      const moved = kept && (await move(db, staff, kept.id, form))
      if (moved) return moved
      return answerCampaignForm(form, {
        slug: kept?.slug,
        findKnown: (campaign) => findKnown(db, campaign),
        save: (campaign, revision) => {
          const saving = { staffId: staff.id }
          return id === undefined
            ? addCampaign(db, campaign, saving)
            : saveCampaign(db, { id, revision, campaign }, saving)
        },
      })
    },
    async findFile(id: string) {
      const kept = await findKept(db, id)
      return kept && { name: `${kept.slug}.yaml`, yaml: formatCampaignFile(toCampaignFile(kept)) }
    },
  }
}

/** PostgreSQL refuses anything but a uuid here, and an address typed wrong is no failure of ours. */
async function findKept(db: Database, id: string | undefined): Promise<Campaign | undefined> {
  const isRowId = id !== undefined && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
  return isRowId ? findCampaign(db, id) : undefined
}

async function move(
  db: Database,
  staff: SessionStaff,
  id: string,
  form: FormData,
): Promise<CampaignAnswer | undefined> {
  const to = form.get('move')
  if (to !== 'open' && to !== 'closed') return undefined
  await moveCampaign(db, { id, to }, { staffId: staff.id })
  return { outcome: 'moved', id }
}

async function listHelp(db: Database): Promise<OpenCampaignForm['help']> {
  const [asks, { divisions }, posts, stances, deeds] = await Promise.all([
    listAsks(db),
    listDivisions(db),
    countPosts(db),
    countStances(db),
    countDeeds(db),
  ])
  return {
    posts,
    stances,
    deeds,
    asks: asks.asks.map(({ slug, title }) => ({ slug, title })),
    divisions: divisions
      .filter(({ house }) => house === 'Commons')
      .map(({ slug, heldOn, plainSummary, title }) => ({ slug, says: plainSummary ?? title ?? heldOn })),
  }
}

async function findKnown(db: Database, campaign: CampaignFile): Promise<Known> {
  const { subjects, openings, points, closing } = campaign.content
  const pieces = [...subjects, ...openings, ...points, closing].flatMap((piece) => [piece, ...piece.variants])
  const keys = pieces.flatMap(({ sources }) => sources.flatMap((source) => ('record' in source ? source.record : [])))
  const [asks, { divisions }, { bills }, milestones, sources] = await Promise.all([
    listAsks(db),
    listDivisions(db),
    listBills(db),
    listMilestones(db),
    findSourcesByKey(db, [...new Set(keys)]),
  ])
  return {
    asks: new Set(asks.asks.map(({ slug }) => slug)),
    divisions: new Set(divisions.map(({ slug }) => slug)),
    bills: new Set(bills.map(({ slug }) => slug)),
    milestones: new Set(milestones.map(({ ref }) => ref)),
    sources: new Set(sources.keys()),
  }
}
