import {
  changes,
  proposals,
  sets,
  staffAccounts,
  type ProposalAct,
  type Queryable,
  type SetManner,
  type SubjectKind,
} from '@safe-to-report/db'
import { and, asc, desc, eq, inArray, isNull, ne, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'

/** What one of a set's proposals was about. */
export interface SetPart {
  proposalId: string
  act: ProposalAct
  kind: SubjectKind
  subjectId: string
  title: string
  within: string | null
  author: string
  /** How its author knows. */
  why: string
  sourceUrl: string | null
  quote: string | null
}

/** What one publish changed together. */
export interface SetLine {
  id: string
  at: Date
  publishedBy: string
  /** Seen by two; by one, since nobody else could sign in; in a hurry, with a second look to follow. */
  manner: SetManner
  /** Of one in a hurry: when it goes back by itself, unless somebody looks. */
  lookUntil: Date | null
  lookedAt: Date | null
  lookedBy: string | null
  undoneAt: Date | null
  /** Null of one that is undone: it went back by itself. */
  undoneBy: string | null
  undoneWhy: string | null
  parts: SetPart[]
  /** Whether whoever asks can be the second person who looks at it. */
  mayLook: boolean
}

export interface SetsWanted {
  staffId: string
  /** Only those that one person alone has looked at, and that stand. */
  unseen?: boolean
  /** From 1. */
  page?: number
}

export interface SetsPage {
  sets: SetLine[]
  page: number
  /** Whether there are older ones. */
  hasMore: boolean
}

const perPage = 30

/** What was published, the newest first. */
export async function listSets(db: Queryable, wanted: SetsWanted): Promise<SetsPage> {
  const page = Math.max(1, wanted.page ?? 1)
  const isUnseen = and(ne(sets.manner, 'two'), isNull(sets.lookedAt), isNull(sets.undoneAt))
  const rows = await readSets(db, wanted.unseen === true ? isUnseen : undefined, {
    limit: perPage + 1,
    offset: (page - 1) * perPage,
  })
  return { sets: await withParts(db, rows.slice(0, perPage), wanted.staffId), page, hasMore: rows.length > perPage }
}

/** One field that a set changed. */
export interface SetChange {
  id: number
  kind: SubjectKind
  subjectId: string
  field: string
  before: unknown
  after: unknown
  why: string | null
  sourceUrl: string | null
  quote: string | null
  /** Whether it is the undo that says so. */
  undoes: boolean
}

export interface SetInFull extends SetLine {
  changes: SetChange[]
}

/** One set with all that it changed; undefined where there is none. `id` must be a uuid. */
export async function findSet(
  db: Queryable,
  { id, staffId }: { id: string; staffId: string },
): Promise<SetInFull | undefined> {
  const rows = await readSets(db, eq(sets.id, id), { limit: 1, offset: 0 })
  const [[found], told] = await Promise.all([
    withParts(db, rows, staffId),
    db
      .select({
        id: changes.id,
        kind: changes.subjectKind,
        subjectId: changes.subjectId,
        field: changes.field,
        before: changes.before,
        after: changes.after,
        why: changes.why,
        sourceUrl: changes.sourceUrl,
        quote: changes.quote,
        undoes: changes.undoes,
      })
      .from(changes)
      .where(eq(changes.setId, id))
      .orderBy(asc(changes.id)),
  ])
  return found && { ...found, changes: told }
}

const [publisher, looker, undoer] = [
  alias(staffAccounts, 'publisher'),
  alias(staffAccounts, 'looker'),
  alias(staffAccounts, 'undoer'),
]

interface SetRow extends Omit<SetLine, 'parts' | 'mayLook'> {
  publisherId: string
}

async function readSets(
  db: Queryable,
  condition: SQL | undefined,
  { limit, offset }: { limit: number; offset: number },
): Promise<SetRow[]> {
  return db
    .select({
      id: sets.id,
      at: sets.at,
      publisherId: sets.publishedBy,
      publishedBy: publisher.name,
      manner: sets.manner,
      lookUntil: sets.lookUntil,
      lookedAt: sets.lookedAt,
      lookedBy: looker.name,
      undoneAt: sets.undoneAt,
      undoneBy: undoer.name,
      undoneWhy: sets.undoneWhy,
    })
    .from(sets)
    .innerJoin(publisher, eq(publisher.id, sets.publishedBy))
    .leftJoin(looker, eq(looker.id, sets.lookedBy))
    .leftJoin(undoer, eq(undoer.id, sets.undoneBy))
    .where(condition)
    .orderBy(desc(sets.at), desc(sets.id))
    .limit(limit)
    .offset(offset)
}

async function withParts(db: Queryable, rows: readonly SetRow[], staffId: string): Promise<SetLine[]> {
  if (rows.length === 0) return []
  const parts = await db
    .select({
      setId: sql<string>`${proposals.setId}`,
      authorId: proposals.author,
      proposalId: proposals.id,
      act: proposals.act,
      kind: proposals.kind,
      subjectId: proposals.subjectId,
      title: proposals.title,
      within: proposals.within,
      author: staffAccounts.name,
      why: proposals.why,
      sourceUrl: proposals.sourceUrl,
      quote: proposals.quote,
    })
    .from(proposals)
    .innerJoin(staffAccounts, eq(staffAccounts.id, proposals.author))
    .where(
      inArray(
        proposals.setId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(proposals.proposedAt), asc(proposals.id))
  const bySet = Map.groupBy(parts, ({ setId }) => setId)
  return rows.map(({ publisherId, ...row }) => {
    const own = bySet.get(row.id) ?? []
    const isOpen = row.manner !== 'two' && row.lookedAt === null && row.undoneAt === null
    const isTheirs = publisherId === staffId || own.some(({ authorId }) => authorId === staffId)
    return {
      ...row,
      parts: own.map(({ setId: _set, authorId: _author, ...part }) => part),
      mayLook: isOpen && !isTheirs,
    }
  })
}
