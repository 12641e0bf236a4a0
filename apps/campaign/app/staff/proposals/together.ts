import { findProposal, isAlone, listProposals, lookAhead, type LookAhead } from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { findProposalSpecs } from './proposal-specs.ts'
import { toProposalView, type ProposalView } from './proposal-view.ts'

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
}

/** As many as one set may hold. */
const most = 100

export async function findTogether(
  { db, siteUrl }: { db: Database; siteUrl: string },
  staff: SessionStaff,
  billId: string,
): Promise<Together> {
  const [page, alone] = await Promise.all([
    listProposals(db, { list: 'waiting', billId, staffId: staff.id, perPage: most }),
    isAlone(db),
  ])
  const lines = page.groups.flatMap((group) => group.lines)
  const views = await Promise.all(
    lines.map(async ({ id }) => {
      const proposal = await findProposal(db, { id, staffId: staff.id })
      return proposal && toProposalView(proposal, { siteUrl, specs: await findProposalSpecs(db, proposal) })
    }),
  )
  const found = views.filter((view) => view !== undefined)
  const all = found.filter(({ isPrivate }) => !isPrivate)
  const publishable = all.filter(({ isMine, isStale }) => (alone || !isMine) && !isStale)
  return {
    name: page.groups[0]?.bill?.name ?? 'One bill',
    theirs: all.filter(({ isMine }) => !isMine),
    mine: all.filter(({ isMine }) => isMine),
    letters: found.filter(({ isPrivate }) => isPrivate),
    isAlone: alone,
    ahead: publishable.length === 0 ? null : await lookAhead(db, staff.session, publishable),
  }
}
