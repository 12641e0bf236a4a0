import { proposals, sets, type Queryable, type SubjectKind } from '@safe-to-report/db'
import { and, eq, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm'

/** `to-check`: others' that wait. `mine`: one's own that wait. `decided`: published, or one's own that one withdrew. */
export const proposalLists = ['to-check', 'mine', 'sent-back', 'drafts', 'waiting', 'decided'] as const
export type ProposalList = (typeof proposalLists)[number]

export interface ProposalsWanted {
  list: ProposalList
  /** Who asks: nobody sees another's drafts, or what another was given back. */
  staffId: string
  /** Null: those that stand in no bill. */
  billId?: string | null
  kind?: SubjectKind
  /** Whose they are. */
  authorId?: string
  /** Those that would stand in this ask. */
  askId?: string
  /** Words of its name, of what it stands in, or of its grounds. */
  search?: string
  /** From 1. */
  page?: number
  /** Fifty, where nothing is said. */
  perPage?: number
}

export function isInList({
  list,
  staffId,
  billId,
  kind,
  authorId,
  askId,
  search = '',
}: ProposalsWanted): SQL | undefined {
  return and(
    byList(list, staffId),
    billId === undefined ? undefined : isOfBill(billId),
    kind === undefined ? undefined : eq(proposals.kind, kind),
    authorId === undefined ? undefined : eq(proposals.author, authorId),
    askId === undefined ? undefined : sql`${proposals.proposed} ->> 'askId' = ${askId}`,
    ...search.split(/\s+/).filter(Boolean).map(says),
  )
}

function byList(list: ProposalList, staffId: string): SQL | undefined {
  const isMine = eq(proposals.author, staffId)
  const waits = eq(proposals.state, 'waiting')
  switch (list) {
    case 'to-check':
      return and(waits, ne(proposals.author, staffId))
    case 'mine':
      return and(waits, isMine)
    case 'sent-back':
      return and(eq(proposals.state, 'sent-back'), isMine)
    case 'drafts':
      return and(eq(proposals.state, 'draft'), isMine)
    case 'waiting':
      return waits
    case 'decided':
      return or(eq(proposals.state, 'published'), and(eq(proposals.state, 'withdrawn'), isMine))
    default:
      return list satisfies never
  }
}

function isOfBill(billId: string | null): SQL {
  return billId === null ? isNull(proposals.billId) : eq(proposals.billId, billId)
}

function says(word: string): SQL | undefined {
  const like = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const places = [proposals.title, proposals.within, proposals.why, proposals.quote, proposals.sourceUrl]
  return or(...places.map((place) => sql`${place} ilike ${like}`))
}

/** For the head of the desk: how much waits for whoever asks. */
export interface ProposalCounts {
  toCheck: number
  mine: number
  sentBack: number
  drafts: number
  /** Sets that one person alone has seen, and that whoever asks may look at. */
  toLook: number
}

export async function countProposals(db: Queryable, staffId: string): Promise<ProposalCounts> {
  const isMine = eq(proposals.author, staffId)
  const counted = (condition: SQL | undefined): SQL<number> =>
    sql<number>`count(*) filter (where ${condition})`.mapWith(Number)
  const unseen = and(ne(sets.manner, 'two'), isNull(sets.lookedAt), isNull(sets.undoneAt))
  const [[found], [looked]] = await Promise.all([
    db
      .select({
        toCheck: counted(and(eq(proposals.state, 'waiting'), ne(proposals.author, staffId))),
        mine: counted(and(eq(proposals.state, 'waiting'), isMine)),
        sentBack: counted(and(eq(proposals.state, 'sent-back'), isMine)),
        drafts: counted(and(eq(proposals.state, 'draft'), isMine)),
      })
      .from(proposals)
      .where(inArray(proposals.state, ['waiting', 'sent-back', 'draft'])),
    db
      .select({ toLook: counted(ne(sets.publishedBy, staffId)) })
      .from(sets)
      .where(unseen),
  ])
  return { toCheck: 0, mine: 0, sentBack: 0, drafts: 0, toLook: 0, ...found, ...looked }
}
