import { findProposal, isAlone, listProposals, lookAhead, type LookAhead } from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { findClash, tellClash } from './find-clash.ts'
import { findProposalSpecs } from './proposal-specs.ts'
import type { Publishing } from './proposals-desk.ts'
import { toProposalView, type ProposalView } from './proposal-view.ts'

interface Means {
  db: Database
  siteUrl: string
}

/** All that waits of one bill. */
export interface Together {
  /** The bill, by its name. */
  name: string
  /** What others wrote, and whoever asks may publish. */
  theirs: ProposalView[]
  mine: ProposalView[]
  /** What tells of a private letter: each by itself, to whom it was shown. */
  letters: ProposalView[]
  isAlone: boolean
  /** The pages as they would be with what whoever asks may publish; null where that is nothing. */
  ahead: LookAhead | null
  /** Why these cannot be published together, as they are ticked at first. */
  clash: string | null
}

/** As many as one set may hold. */
const most = 100

export async function findTogether({ db, siteUrl }: Means, staff: SessionStaff, billId: string): Promise<Together> {
  const [page, alone] = await Promise.all([
    listProposals(db, { list: 'waiting', billId, staffId: staff.id, perPage: most }),
    isAlone(db),
  ])
  const lines = page.groups.flatMap((group) => group.lines)
  const found = await findViews({ db, siteUrl }, staff, lines)
  const all = found.filter(({ isPrivate }) => !isPrivate)
  const publishable = all.filter(({ isMine, isStale }) => (alone || !isMine) && !isStale)
  const clash = findClash(publishable)
  const isShown = publishable.length > 0 && !clash
  return {
    name: page.groups[0]?.bill?.name ?? 'One bill',
    theirs: all.filter(({ isMine }) => !isMine),
    mine: all.filter(({ isMine }) => isMine),
    letters: found.filter(({ isPrivate }) => isPrivate),
    isAlone: alone,
    ahead: isShown ? await lookAhead(db, staff.session, publishable) : null,
    clash: clash ? tellClash(clash) : null,
  }
}

/** Why these cannot be published together, as somebody chose them; undefined where they can. */
export async function findClashOf(
  means: Means,
  staff: SessionStaff,
  { wanted, inAHurry }: Publishing,
): Promise<string | undefined> {
  const clash = findClash(await findViews(means, staff, wanted))
  return clash && tellClash(clash, !inAHurry)
}

async function findViews(
  { db, siteUrl }: Means,
  staff: SessionStaff,
  wanted: readonly { id: string }[],
): Promise<ProposalView[]> {
  const views = await Promise.all(
    wanted.map(async ({ id }) => {
      const proposal = await findProposal(db, { id, staffId: staff.id })
      return proposal && toProposalView(proposal, { siteUrl, specs: await findProposalSpecs(db, proposal) })
    }),
  )
  return views.filter((view) => view !== undefined)
}
