import {
  comment,
  countProposals,
  findProposal,
  listProposals,
  lookAhead,
  publish,
  publishInAHurry,
  sendBack,
  withdraw,
  type DecideOutcome,
  type LookAhead,
  type ProposalInFull,
  type ProposalsPage,
  type ProposalsWanted,
  type PublishOutcome,
  type Wanted,
} from '@safe-to-report/bill-tracker/desk'
import type { SessionStaff } from '@safe-to-report/db'
import type { HandInMeans } from '../hand-in.ts'
import { isRowId } from '../row-id.ts'
import { toDone, type Done } from './done.ts'
import { findProposalSpecs } from './proposal-specs.ts'
import { toProposalView, type ProposalView } from './proposal-view.ts'
import { findClashOf, findTogether } from './together.ts'

interface ProposalsMeans extends HandInMeans {
  siteUrl: string
}

/** What is to be published together, each as it was read. */
export interface Publishing {
  wanted: { id: string; revision: number }[]
  inAHurry: boolean
  /** Where whoever publishes it looked besides its own source; nothing where that was enough. */
  alsoSaw: { sourceUrl: string; quote: string } | null
  /** Those of them, by id, whose private letter whoever publishes was shown. */
  shown: string[]
}

/** What signed-in staff do with proposals. */
export function openProposalsDesk(means: ProposalsMeans) {
  const { db, siteUrl } = means
  const find = async (staff: SessionStaff, id: string): Promise<ProposalInFull | undefined> =>
    isRowId(id) ? findProposal(db, { id, staffId: staff.id }) : undefined
  return {
    countProposals: (staff: SessionStaff) => countProposals(db, staff.id),
    listProposals: (staff: SessionStaff, wanted: Omit<ProposalsWanted, 'staffId'>): Promise<ProposalsPage> =>
      listProposals(db, { ...wanted, staffId: staff.id }),
    async findProposal(staff: SessionStaff, id: string): Promise<ProposalView | undefined> {
      const proposal = await find(staff, id)
      return proposal && toProposalView(proposal, { siteUrl, specs: await findProposalSpecs(db, proposal) })
    },
    /** What was just handed in, as the address of a page names it. */
    async findDone(staff: SessionStaff, query: URLSearchParams): Promise<Done | null> {
      const proposal = await find(staff, query.get('done') ?? '')
      return proposal && !proposal.undone ? toDone(proposal, siteUrl) : null
    },
    /** The pages as they will be once these are published. */
    lookAhead: (staff: SessionStaff, wanted: Wanted): Promise<LookAhead> => lookAhead(db, staff.session, wanted),
    findTogether: (staff: SessionStaff, billId: string) => findTogether(means, staff, billId),
    /** Why these cannot be published together, where two of them change one field. */
    findClash: (staff: SessionStaff, given: Publishing) => findClashOf(means, staff, given),
    publishProposals: (staff: SessionStaff, given: Publishing) => publishProposals(means, staff, given),
    sendBack: (staff: SessionStaff, given: { id: string; revision: number; words: string }): Promise<DecideOutcome> =>
      sendBack(db, staff.session, given),
    withdraw: (staff: SessionStaff, id: string): Promise<DecideOutcome> => withdraw(db, staff.session, id),
    comment: (staff: SessionStaff, given: { id: string; words: string }): Promise<DecideOutcome> =>
      comment(db, staff.session, given),
  }
}

/** `needs-two`: a private letter of one's own. `letter-not-shown`: nobody says that they were shown one. */
export interface NotShown {
  outcome: 'needs-two' | 'letter-not-shown'
}

/** Those that tell of something said in private. */
async function listLetters({ db }: ProposalsMeans, staff: SessionStaff, wanted: Publishing['wanted']) {
  const found = await Promise.all(wanted.map(({ id }) => findProposal(db, { id, staffId: staff.id })))
  return found.flatMap((proposal) => (proposal?.isPrivate ? [proposal] : []))
}

async function publishProposals(
  means: ProposalsMeans,
  staff: SessionStaff,
  { wanted, inAHurry, alsoSaw, shown }: Publishing,
): Promise<PublishOutcome | NotShown> {
  const letters = await listLetters(means, staff, wanted)
  if (letters.some(({ isMine }) => inAHurry || isMine)) return { outcome: 'needs-two' }
  if (letters.some(({ id }) => !shown.includes(id))) return { outcome: 'letter-not-shown' }
  if (inAHurry) {
    return publishInAHurry(means.db, staff.session, wanted, (tx, setId) => means.askForLook(tx, staff, setId))
  }
  if (alsoSaw) {
    const words = `Looked in ${alsoSaw.sourceUrl} as well: “${alsoSaw.quote}”`
    // Before it is published: beside what is decided, nobody says anything any more.
    await Promise.all(wanted.map(({ id }) => comment(means.db, staff.session, { id, words })))
  }
  return publish(means.db, staff.session, wanted)
}
