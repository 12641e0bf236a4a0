import { letterCampaigns, saveAudit, type CampaignState, type Database, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { CampaignFile } from './campaign-file.ts'
import { campaignContent } from './content.ts'
import { findChangedParts } from './changed-parts.ts'
import { type Campaign, toCampaign } from './find-campaign.ts'

const { id, slug, askSlug, state, content } = letterCampaigns
const { opensOn, opensWith, opensLostAt, closesOn, closesWith, closesLostAt } = letterCampaigns
const days = { opensOn, opensWith, opensLostAt, closesOn, closesWith, closesLostAt }

/** A campaign in the desk's list. Days are London days. */
export type CampaignLine = Pick<Campaign, 'id' | 'slug' | 'askSlug' | 'state' | keyof typeof days> & { title: string }

/** Every campaign, the newest first. */
export async function listCampaigns(db: Queryable): Promise<CampaignLine[]> {
  const rows = await db
    .select({ id, slug, askSlug, state, content, ...days })
    .from(letterCampaigns)
    .orderBy(sql`${letterCampaigns.opensOn} desc`, asc(letterCampaigns.slug))
  return rows.map(({ content: told, ...line }) => ({ ...line, title: campaignContent.parse(told).title.en }))
}

/** One campaign, whatever its state. */
export async function findCampaign(db: Queryable, id: string): Promise<Campaign | undefined> {
  const [row] = await db.select().from(letterCampaigns).where(eq(letterCampaigns.id, id))
  return row && toCampaign(row)
}

export type SaveCampaignOutcome =
  | { outcome: 'saved'; id: string }
  | { outcome: 'slug-taken' }
  /** Somebody saved it after this form was opened. */
  | { outcome: 'changed-meanwhile'; revision: number }
  | { outcome: 'gone' }

interface Saving {
  staffId: string
}

/** Keeps a new campaign as a draft. `campaign` has passed `parseCampaign`. */
export async function addCampaign(
  db: Database,
  campaign: CampaignFile,
  { staffId }: Saving,
): Promise<SaveCampaignOutcome> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .insert(letterCampaigns)
      .values({ ...toColumns(campaign), slug: campaign.slug, revision: 1, editedAt: sql`now()` })
      .onConflictDoNothing()
      .returning({ id: letterCampaigns.id })
    if (!row) return { outcome: 'slug-taken' }
    await saveAudit(tx, { staffId, action: 'campaign-saved', detail: { campaignId: row.id, isNew: true } })
    return { outcome: 'saved', id: row.id }
  })
}

/** Keeps a campaign's new words, if nobody else has saved it since this revision. Its slug and its state stay. */
export async function saveCampaign(
  db: Database,
  { id, revision, campaign }: { id: string; revision: number; campaign: CampaignFile },
  { staffId }: Saving,
): Promise<SaveCampaignOutcome> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(letterCampaigns).where(eq(letterCampaigns.id, id)).for('update')
    if (!row) return { outcome: 'gone' }
    if (row.revision !== revision) return { outcome: 'changed-meanwhile', revision: row.revision }
    await tx
      .update(letterCampaigns)
      .set({ ...toColumns(campaign), revision: revision + 1, editedAt: sql`now()` })
      .where(eq(letterCampaigns.id, id))
    const parts = findChangedParts(toCampaignFile(toCampaign(row)), campaign)
    await saveAudit(tx, { staffId, action: 'campaign-saved', detail: { campaignId: id, parts } })
    return { outcome: 'saved', id }
  })
}

/** Opens a campaign to supporters, within its days, or closes it. Nothing when it is so already. */
export async function moveCampaign(
  db: Database,
  { id, to }: { id: string; to: Exclude<CampaignState, 'draft'> },
  { staffId }: Saving,
): Promise<void> {
  await db.transaction(async (tx) => {
    const moved = await tx
      .update(letterCampaigns)
      .set({ state: to })
      .where(and(eq(letterCampaigns.id, id), ne(letterCampaigns.state, to)))
      .returning({ id: letterCampaigns.id })
    if (moved.length === 0) return
    const action = to === 'open' ? 'campaign-opened' : 'campaign-closed'
    await saveAudit(tx, { staffId, action, detail: { campaignId: id } })
  })
}

/** A campaign's columns, but for its slug and its state. */
export function toColumns(file: CampaignFile) {
  const { ask, target, opens, opensWith, closes, closesWith, expectsVote, content } = file
  return { askSlug: ask, target, opensOn: opens, opensWith, closesOn: closes, closesWith, expectsVote, content }
}

/** A campaign as a file tells it: of a day that is the record's, what it is the day of. */
export function toCampaignFile(campaign: Campaign): CampaignFile {
  const { slug: name, askSlug: ask, target, content, expectsVote, ...days } = campaign
  const opens = days.opensWith === null ? days.opensOn : null
  const closes = days.closesWith === null ? days.closesOn : null
  return {
    slug: name,
    ask,
    target,
    opens,
    opensWith: days.opensWith,
    closes,
    closesWith: days.closesWith,
    expectsVote,
    content,
  }
}
