import { asc, eq, isNotNull, and } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { readToday } from '../read-clock.ts'
import {
  asks,
  bills,
  changes,
  citations,
  committeeMembers,
  gaps,
  items,
  members,
  proceedings,
  sources,
  syncRuns,
  type ItemKind,
} from '../schema/index.ts'

const ana = { id: 990_000_200, name: 'Ana Made-Asker' }
const bo = { id: 990_000_201, name: 'Bo Made-Signer' }

type Row = typeof proceedings.$inferInsert
type Item = typeof items.$inferInsert
type Made = Omit<Row, 'slug' | 'askId' | 'url' | 'verified'> & { slug: string; item?: Partial<Item> }

/**
 * Puts made proceedings of every sort on the public record, as its owner: one for each way in which something stands today; each with
 * its source and the change that tells of it. Besides, what was asked of Parliament and what could not be seen. Gives their slugs.
 */
export async function putProceedings(db: Queryable): Promise<string[]> {
  const [[ask], [bill], today] = await Promise.all([
    db.select({ id: asks.id }).from(asks).orderBy(asc(asks.position)).limit(1),
    db
      .select({ id: bills.id, parliamentId: bills.parliamentId })
      .from(bills)
      .where(and(eq(bills.verified, true), isNotNull(bills.parliamentId)))
      .orderBy(asc(bills.slug))
      .limit(1),
    readToday(db),
  ])
  if (!ask || !bill) throw new Error('The founding record has asks and bills')
  const sits = { house: 'Commons', isCurrent: true, asOf: today } as const
  await db
    .insert(members)
    .values([ana, bo].map((member) => ({ ...member, ...sits })))
    .onConflictDoNothing()
  const given = { day: (days: number) => dayFrom(today, days), billId: bill.id }
  const all = [...listQuestions(given), ...listTaking(given), ...listOthers(given)]
  for (const made of all) await putOne(db, made, ask.id)
  await putReach(db, bill.parliamentId)
  return all.map(({ slug }) => slug)
}

function dayFrom(today: string, days: number): string {
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

interface Given {
  /** So many days from today. */
  day: (days: number) => string
  billId: string
}

function listQuestions({ day, billId }: Given): Made[] {
  const asked = { kind: 'question', memberId: ana.id, memberName: ana.name, body: 'Made Office' } as const
  const answered = (how: 'holding' | 'refused' | 'not-held' | 'will-write' | 'answered') => ({
    ...asked,
    title: `Made question with an answer that is ${how}`,
    happenedOn: day(-30),
    dueOn: day(-16),
    answeredOn: day(-18),
    answerClass: how,
    answer: 'A made answer.\nIt has a second line.',
  })
  return [
    {
      ...asked,
      slug: 'made-late',
      title: 'Made question that is late',
      happenedOn: day(-20),
      dueOn: day(-6),
      item: {},
    },
    { ...asked, slug: 'made-unwatched', title: 'Made question nobody watches', happenedOn: day(-20), dueOn: day(-6) },
    {
      ...asked,
      slug: 'made-waiting',
      title: 'Made question that waits',
      words: 'To ask the made minister what is made.',
      meaning: 'It asks for a made figure.',
      happenedOn: day(-2),
      dueOn: day(8),
      item: {},
    },
    { ...answered('holding'), slug: 'made-holding' },
    { ...answered('will-write'), slug: 'made-will-write' },
    { ...answered('refused'), slug: 'made-refused' },
    { ...answered('not-held'), slug: 'made-not-held', item: { standing: 'corrected' } },
    { ...answered('answered'), slug: 'made-answered', billId },
    {
      ...asked,
      slug: 'made-withdrawn',
      title: 'Made question that was withdrawn',
      happenedOn: day(-12),
      dueOn: day(2),
      item: { standing: 'withdrawn', goneAt: new Date(`${day(-8)}T12:00:00Z`) },
    },
  ]
}

function listTaking({ day, billId }: Given): Made[] {
  return [
    {
      slug: 'made-motion',
      kind: 'motion',
      title: 'Made motion',
      words: 'That this House notes what is made.',
      happenedOn: day(-10),
      house: 'Commons',
      memberId: bo.id,
      memberName: bo.name,
      item: { memberIds: [bo.id, ana.id], details: { signatures: 2 } },
    },
    {
      slug: 'made-call',
      kind: 'call',
      title: 'Made call for evidence',
      happenedOn: day(-10),
      closesOn: day(20),
      body: 'Made Committee',
      howTo: 'Write up to a made number of words, and send them by its page.',
      billId,
    },
    {
      slug: 'made-last-day',
      kind: 'call',
      title: 'Made call that closes today',
      happenedOn: day(-10),
      closesOn: day(0),
    },
    { slug: 'made-closed', kind: 'call', title: 'Made call that closed', happenedOn: day(-40), closesOn: day(-10) },
  ]
}

function listOthers({ day, billId }: Given): Made[] {
  return [
    {
      slug: 'made-hearing',
      kind: 'event',
      title: 'Made hearing',
      happenedOn: day(5),
      house: 'Lords',
      item: { details: { startTime: '15:30', afterOtherBusiness: false } },
    },
    {
      slug: 'made-debate',
      kind: 'event',
      title: 'Made debate',
      happenedOn: day(6),
      house: 'Commons',
      billId,
      item: { details: { startTime: '', afterOtherBusiness: true } },
    },
    {
      slug: 'made-words',
      kind: 'speech',
      title: 'Made words',
      words: 'Made words were said.',
      happenedOn: day(-3),
      house: 'Lords',
      memberId: ana.id,
      memberName: ana.name,
    },
    {
      slug: 'made-report',
      kind: 'report',
      title: 'Made report',
      happenedOn: day(-15),
      dueOn: day(45),
      body: 'Made Committee',
    },
    {
      slug: 'made-petition',
      kind: 'petition',
      title: 'Made petition',
      happenedOn: day(-15),
      item: { details: { signatures: 1_234 } },
    },
  ]
}

async function putOne(db: Queryable, { item, ...made }: Made, askId: string): Promise<void> {
  const url = `https://www.parliament.uk/made/${made.slug}`
  const told = {
    kind: made.kind satisfies ItemKind,
    key: made.slug,
    title: made.title,
    url,
    happenedOn: made.happenedOn,
  }
  const now = new Date()
  const seen = { firstSeenAt: now, seenAt: now, changedAt: now }
  if (item)
    await db.insert(items).values({ ...told, ...seen, source: 'made', dueOn: made.dueOn ?? made.closesOn, ...item })
  const [row] = await db
    .insert(proceedings)
    .values({ ...made, askId, url, verified: true })
    .returning()
  if (!row) throw new Error('It was not saved')
  const about = { subjectKind: 'proceeding', subjectId: row.id } as const
  await db.insert(changes).values({ ...about, origin: 'staff', field: '*', after: row })
  const [source] = await db
    .insert(sources)
    .values({
      kind: 'page',
      title: `About ${made.title}`,
      publisher: 'UK Parliament',
      url,
      publishedOn: made.happenedOn,
    })
    .returning({ id: sources.id })
  await db.insert(citations).values({ ...about, sourceId: source?.id ?? '' })
}

async function putReach(db: Queryable, billParliamentId: number | null): Promise<void> {
  const now = new Date()
  const hourAgo = new Date(now.getTime() - 3_600_000)
  await db.insert(syncRuns).values([
    { target: 'divisions', startedAt: hourAgo, endedAt: hourAgo, outcome: 'done' },
    { target: 'questions', startedAt: hourAgo, endedAt: hourAgo, outcome: 'done' },
    { target: 'questions', startedAt: now, endedAt: now, outcome: 'unreachable' },
  ])
  const gap = { source: 'divisions', what: 'A made gap', since: hourAgo, seenAt: now } as const
  await db.insert(gaps).values([
    { ...gap, part: 'Lords', cause: 'unreachable' },
    { ...gap, part: 'a made day', cause: 'empty', endedAt: now },
  ])
  const seat = {
    committeeParliamentId: 990_200,
    committeeName: 'Made Bill Committee',
    billParliamentId,
    sourceUrl: 'https://committees-api.parliament.uk/api/Committees/990200/Members',
  }
  await db.insert(committeeMembers).values([
    { ...seat, memberId: ana.id, memberName: ana.name, isChair: false },
    { ...seat, memberId: 990_000_202, memberName: 'Cy Made-Chair', isChair: true },
  ])
}
