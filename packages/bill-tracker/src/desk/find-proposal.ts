import {
  proposalComments,
  proposals,
  sets,
  staffAccounts,
  type ProposalAct,
  type ProposalState,
  type Queryable,
  type SubjectKind,
} from '@safe-to-report/db'
import { and, asc, eq, notInArray, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { compareProposal, type Compared } from './compare-proposal.ts'
import { isAlone } from './check-row.ts'
import { findProposalAsks, type ProposalAsk } from './proposal-asks.ts'
import type { SentBack } from './list-proposals.ts'
import { listWhatItWaitsFor, type Awaited } from './what-it-waits-for.ts'

export interface ProposalComment {
  who: string
  at: Date
  words: string
  /** What was done with these words. */
  act: 'sent-back' | 'withdrawn' | null
}

/** That what was published went back: `by` nobody where it went by itself. */
interface Undone {
  at: Date
  by: string | null
  why: string
}

/** A proposal with all that somebody who decides of it must see. */
export interface ProposalInFull extends Compared {
  id: string
  revision: number
  act: ProposalAct
  kind: SubjectKind
  subjectId: string
  billId: string | null
  title: string
  within: string | null
  state: ProposalState
  author: string
  isMine: boolean
  proposedAt: Date
  why: string
  sourceUrl: string | null
  quote: string | null
  /** The form as it was typed: for its author alone, until it is undone and anybody may propose it again. */
  typed: Record<string, string> | null
  /** The asks that its row is a text, a position or a vehicle of. */
  asks: ProposalAsk[]
  /** What has to be published before it, or with it. */
  waitsFor: Awaited[]
  comments: ProposalComment[]
  /** With which words it was sent back, while it is. */
  sentBack: SentBack | null
  decidedAt: Date | null
  decidedBy: string | null
  setId: string | null
  /** Null of what stands, and of what was never published. */
  undone: Undone | null
  /** Whether only one person can sign in at the desk. */
  isAlone: boolean
}

const [decider, undoer] = [alias(staffAccounts, 'decider'), alias(staffAccounts, 'undoer')]

/** One proposal; undefined where there is none that this member of staff may see. `id` must be a uuid. */
export async function findProposal(
  db: Queryable,
  { id, staffId }: { id: string; staffId: string },
): Promise<ProposalInFull | undefined> {
  // What its author withdrew may have been a draft that nobody saw.
  const isSeen = or(notInArray(proposals.state, ['draft', 'withdrawn']), eq(proposals.author, staffId))
  const [found] = await db
    .select({ row: proposals, author: staffAccounts.name, decidedBy: decider.name, ...ofUndo })
    .from(proposals)
    .innerJoin(staffAccounts, eq(staffAccounts.id, proposals.author))
    .leftJoin(decider, eq(decider.id, proposals.decidedBy))
    .leftJoin(sets, eq(sets.id, proposals.setId))
    .leftJoin(undoer, eq(undoer.id, sets.undoneBy))
    .where(and(eq(proposals.id, id), isSeen))
  if (!found) return undefined
  const { author: authorId, expected, proposed, typed, ...row } = found.row
  const changes = { act: row.act, kind: row.kind, id: row.subjectId, expected, proposed }
  const [compared, asks, waitsFor, comments, alone] = await Promise.all([
    compareProposal(db, changes),
    findProposalAsks(db, changes),
    listWhatItWaitsFor(db, changes.proposed),
    listComments(db, id),
    isAlone(db),
  ])
  const isMine = authorId === staffId
  const undone = toUndone(found)
  return {
    ...row,
    ...compared,
    // What is decided is behind the record, or was never on it.
    isStale: compared.isStale && !['published', 'withdrawn'].includes(row.state),
    author: found.author,
    decidedBy: found.decidedBy,
    isMine,
    typed: isMine || undone ? typed : null,
    asks,
    waitsFor,
    comments,
    undone,
    sentBack: row.state === 'sent-back' ? findSentBack(comments) : null,
    isAlone: alone,
  }
}

const ofUndo = { undoneAt: sets.undoneAt, undoneBy: undoer.name, undoneWhy: sets.undoneWhy }

function toUndone({ undoneAt: at, undoneBy: by, undoneWhy: why }: UndoneColumns): Undone | null {
  return at === null ? null : { at, by, why: why ?? '' }
}

interface UndoneColumns {
  undoneAt: Date | null
  undoneBy: string | null
  undoneWhy: string | null
}

function findSentBack(comments: readonly ProposalComment[]): SentBack | null {
  const last = comments.findLast(({ act }) => act === 'sent-back')
  return last ? { by: last.who, words: last.words } : null
}

async function listComments(db: Queryable, proposalId: string): Promise<ProposalComment[]> {
  return db
    .select({
      who: staffAccounts.name,
      at: proposalComments.at,
      words: proposalComments.words,
      act: proposalComments.act,
    })
    .from(proposalComments)
    .innerJoin(staffAccounts, eq(staffAccounts.id, proposalComments.staffId))
    .where(eq(proposalComments.proposalId, proposalId))
    .orderBy(asc(proposalComments.at), asc(proposalComments.id))
}
