import {
  asks,
  bills,
  finds,
  items,
  proceedings,
  proposals,
  staffAccounts,
  type ItemKind,
  type Queryable,
} from '@safe-to-report/db'
import { and, asc, eq, ne, or, sql } from 'drizzle-orm'
import { answersTo } from '../../words/answers-to.ts'
import { findAmendmentOf } from './find-amendment-of.ts'
import type { FindInFull, FoundItem } from './found-types.ts'
import { findMembersOnAsk } from './members-on-ask.ts'
import { readFinds, toFindLine, toFoundItem } from './read-finds.ts'
import { findFollowing } from './what-follows.ts'

/** Of so many names what they did before is told; a motion may have a hundred. */
const mostMembers = 6

interface Asking {
  /** Of the find; a uuid. */
  id: string
  /** Who asks: nobody else sees their drafts. */
  staffId: string
}

/** One find with all that somebody who decides on it must see; undefined where there is none. */
export async function findFind(db: Queryable, { id, staffId }: Asking): Promise<FindInFull | undefined> {
  const [row] = await readFinds(db).where(eq(finds.id, id))
  if (!row) return undefined
  const { item, find } = row
  const [members, follows, answers, about, amendment, bill, others, proposed, likeWords] = await Promise.all([
    findMembersOnAsk(db, { askId: find.askId, memberIds: item.memberIds.slice(0, mostMembers) }),
    findFollowing(db, [item]),
    findAnswered(db, { askId: find.askId, aboutKey: item.aboutKey }),
    item.aboutKey === null ? null : findAbout(db, item.aboutKey, item.kind),
    item.kind === 'amendment' ? findAmendmentOf(db, item.key) : null,
    item.billParliamentId === null ? null : findBillOf(db, item.billParliamentId),
    listOthers(db, find),
    listProposed(db, { id, staffId }),
    find.likeTextId === null ? null : findWords(db, find.likeTextId),
  ])
  return {
    ...toFindLine(row),
    follows: follows.get(item.id) ?? null,
    members,
    likeWords,
    answers,
    about,
    amendment,
    bill,
    others,
    proposals: proposed,
  }
}

/** The row of the record that an answer, a reply or a report belongs to. */
async function findAnswered(
  db: Queryable,
  { askId, aboutKey }: { askId: string; aboutKey: string | null },
): Promise<FindInFull['answers']> {
  if (aboutKey === null) return null
  const [row] = await db
    .select({ id: proceedings.id, title: proceedings.title, kind: proceedings.kind })
    .from(proceedings)
    .innerJoin(items, eq(items.id, proceedings.itemId))
    .where(and(eq(items.key, aboutKey), eq(proceedings.askId, askId)))
    .orderBy(asc(proceedings.id))
    .limit(1)
  return row ?? null
}

/** What an item answers or belongs to, where that was fetched too. */
async function findAbout(db: Queryable, key: string, kind: ItemKind): Promise<FoundItem | null> {
  const of = answersTo[kind]
  if (of === undefined) return null
  const [row] = await db
    .select()
    .from(items)
    .where(and(eq(items.key, key), eq(items.kind, of)))
  return row ? toFoundItem(row) : null
}

async function findBillOf(db: Queryable, number: number): Promise<FindInFull['bill']> {
  const [row] = await db.select({ id: bills.id, slug: bills.slug }).from(bills).where(eq(bills.parliamentId, number))
  return row ?? null
}

async function listOthers(db: Queryable, { id, itemId }: typeof finds.$inferSelect): Promise<FindInFull['others']> {
  return db
    .select({ id: finds.id, ask: asks.title, state: finds.state })
    .from(finds)
    .innerJoin(asks, eq(asks.id, finds.askId))
    .where(and(eq(finds.itemId, itemId), ne(finds.id, id)))
    .orderBy(asc(asks.position))
}

/** A form that was opened from a find says so in what was typed. */
async function listProposed(db: Queryable, { id: findId, staffId }: Asking): Promise<FindInFull['proposals']> {
  const { id, title, state, author } = proposals
  return db
    .select({ id, title, author: staffAccounts.name, state })
    .from(proposals)
    .innerJoin(staffAccounts, eq(staffAccounts.id, proposals.author))
    .where(
      and(
        sql`${proposals.typed} ->> 'find' = ${findId}`,
        ne(state, 'withdrawn'),
        or(ne(state, 'draft'), eq(author, staffId)),
      ),
    )
    .orderBy(asc(proposals.proposedAt))
}

async function findWords(db: Queryable, textId: string): Promise<string | null> {
  const { rows } = await db.execute<{ words: string | null }>(sql`
    select coalesce(t.words, record.standing_words(t.amendment_id)) as words from record.texts t where t.id = ${textId}`)
  return rows[0]?.words ?? null
}
