import {
  bills,
  proposalComments,
  proposals,
  staffAccounts,
  type ProposalAct,
  type ProposalState,
  type Queryable,
  type SubjectKind,
} from '@safe-to-report/db'
import { and, asc, count, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { isInList, type ProposalsWanted } from './proposal-lists.ts'
import { nameBill } from './tell-row.ts'

export interface ProposalLine {
  id: string
  revision: number
  act: ProposalAct
  kind: SubjectKind
  /** The row that it is about; of a new one, the id that it will have. */
  subjectId: string
  title: string
  within: string | null
  author: string
  isMine: boolean
  proposedAt: Date
  state: ProposalState
  why: string
  comments: number
  /** With which words it was sent back, while it is. */
  sentBack: SentBack | null
}

export interface SentBack {
  by: string
  words: string
}

export interface ProposalsPage {
  /** In order of the bills' names, what stands in none last; in each, what was proposed first. What is decided: the newest first. */
  groups: { bill: { id: string; name: string } | null; lines: ProposalLine[] }[]
  total: number
  /** From 1. */
  page: number
  pages: number
}

const usualPage = 50

/** A page of the proposals of one list, grouped by bill, also by one that is itself only proposed. */
export async function listProposals(db: Queryable, wanted: ProposalsWanted): Promise<ProposalsPage> {
  const page = Math.max(1, wanted.page ?? 1)
  const [rows, total] = await Promise.all([readRows(db, wanted, page), countRows(db, wanted)])
  const ids = rows.map(({ line }) => line.id)
  const back = rows.filter(({ line }) => line.state === 'sent-back').map(({ line }) => line.id)
  const [said, sentBack] = await Promise.all([countComments(db, ids), findSentBack(db, back)])
  const groups = Map.groupBy(rows, ({ bill }) => bill.id)
  return {
    groups: [...groups].map(([id, of]) => ({
      bill: id === null ? null : { id, name: nameGroup(of[0]) },
      lines: of.map(({ line, authorId }) => ({
        ...line,
        isMine: authorId === wanted.staffId,
        comments: said.get(line.id) ?? 0,
        sentBack: sentBack.get(line.id) ?? null,
      })),
    })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / (wanted.perPage ?? usualPage))),
  }
}

const coming = alias(proposals, 'coming')
/** A bill on the record, or one that is only proposed. */
const bill = {
  id: proposals.billId,
  shortTitle: sql<string | null>`coalesce(${bills.shortTitle}, ${coming.proposed} ->> 'shortTitle')`,
  sessions: sql<string | null>`coalesce(${bills.sessions}, ${coming.proposed} ->> 'sessions')`,
}

const byBill = [
  sql`${bill.shortTitle} asc nulls last`,
  sql`${bill.sessions} asc nulls first`,
  asc(proposals.billId),
  asc(proposals.proposedAt),
]

interface Row {
  line: Omit<ProposalLine, 'isMine' | 'comments' | 'sentBack'>
  authorId: string
  bill: { id: string | null; shortTitle: string | null; sessions: string | null }
}

async function readRows(db: Queryable, wanted: ProposalsWanted, page: number): Promise<Row[]> {
  const { perPage = usualPage } = wanted
  const isItsBill = and(
    eq(coming.subjectId, proposals.billId),
    eq(coming.kind, 'bill'),
    eq(coming.act, 'add'),
    ne(coming.state, 'withdrawn'),
  )
  return db
    .select({
      line: {
        id: proposals.id,
        revision: proposals.revision,
        act: proposals.act,
        kind: proposals.kind,
        subjectId: proposals.subjectId,
        title: proposals.title,
        within: proposals.within,
        author: staffAccounts.name,
        proposedAt: proposals.proposedAt,
        state: proposals.state,
        why: proposals.why,
      },
      authorId: proposals.author,
      bill,
    })
    .from(proposals)
    .innerJoin(staffAccounts, eq(staffAccounts.id, proposals.author))
    .leftJoin(bills, eq(bills.id, proposals.billId))
    .leftJoin(coming, isItsBill)
    .where(isInList(wanted))
    .orderBy(...(wanted.list === 'decided' ? [desc(proposals.decidedAt)] : byBill), asc(proposals.id))
    .limit(perPage)
    .offset((page - 1) * perPage)
}

async function countRows(db: Queryable, wanted: ProposalsWanted): Promise<number> {
  const [counted] = await db.select({ rows: count() }).from(proposals).where(isInList(wanted))
  return counted?.rows ?? 0
}

async function countComments(db: Queryable, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: proposalComments.proposalId, comments: count() })
    .from(proposalComments)
    .where(inArray(proposalComments.proposalId, ids))
    .groupBy(proposalComments.proposalId)
  return new Map(rows.map(({ id, comments }) => [id, comments]))
}

/** The newest such words of each: one may be sent back, revised and sent back again. */
async function findSentBack(db: Queryable, ids: string[]): Promise<Map<string, SentBack>> {
  if (ids.length === 0) return new Map()
  const { proposalId, words, at, act, staffId } = proposalComments
  const rows = await db
    .select({ proposalId, by: staffAccounts.name, words })
    .from(proposalComments)
    .innerJoin(staffAccounts, eq(staffAccounts.id, staffId))
    .where(and(inArray(proposalId, ids), eq(act, 'sent-back')))
    .orderBy(asc(at), asc(proposalComments.id))
  return new Map(rows.map(({ proposalId: id, ...sentBack }) => [id, sentBack]))
}

function nameGroup(first: Row | undefined): string {
  return nameBill({ shortTitle: first?.bill.shortTitle ?? '', sessions: first?.bill.sessions ?? null })
}
