import {
  asks,
  bills,
  couldCarry,
  londonToday,
  members,
  notices,
  proceedings,
  publications,
  stances,
  type Database,
} from '@safe-to-report/db'

/**
 * Puts a made row of each kind of which the founding record may have none, so that what is asked of every kind of row is asked of
 * it as well. As its owner, who may write all.
 */
export async function putMissingRows(db: Database): Promise<void> {
  const [[ask], [bill]] = await Promise.all([db.select().from(asks).orderBy(asks.position), db.select().from(bills)])
  if (!ask || !bill) throw new Error('The founding record has asks and bills')
  await db.insert(publications).values({ billId: bill.id, title: 'A paper', kind: 'Paper', verified: false })
  const today = { startsOn: londonToday, endsOn: londonToday, words: 'Something to know.', kind: 'news' } as const
  await db.insert(notices).values([
    { ...today, slug: 'a-notice', title: 'A notice', verified: true },
    { ...today, slug: 'a-notice-that-waits', title: 'A notice that waits', verified: false },
  ])
  await db
    .insert(couldCarry)
    .values({ askId: ask.id, billId: bill.id, why: 'It is about data.', verified: false })
    .onConflictDoNothing()
  const made = {
    id: 990_000_001,
    name: 'A Made Member',
    house: 'Commons',
    isCurrent: true,
    asOf: '2026-01-01',
  } as const
  await db.insert(members).values(made).onConflictDoNothing()
  const said = { saidOn: '2026-01-02', saidWhere: 'In a debate', side: 'for', source: 'public' } as const
  await db.insert(stances).values({ ...said, memberId: made.id, askId: ask.id, position: 1, verified: true })
  const asked = {
    kind: 'question',
    askId: ask.id,
    happenedOn: '2026-01-02',
    url: 'https://questions-statements.parliament.uk/written-questions/detail/2026-01-02/990001',
  } as const
  await db.insert(proceedings).values([
    { ...asked, slug: 'a-question', title: 'A question', verified: true },
    { ...asked, slug: 'a-question-that-waits', title: 'A question that waits', verified: false },
  ])
}
