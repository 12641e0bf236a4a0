import {
  amendments,
  amendmentVersions,
  bills,
  changes,
  fetchedDetails,
  openDatabase,
  type AmendmentLine,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../stand-in/index.ts'
import { findFollowing } from '../reading/following/find-following.ts'
import { findNews } from '../reading/following/find-news.ts'
import { tellChangedPage } from '../reading/following/tell-changed-page.ts'
import { findAmendmentPage } from '../reading/pages/amendment-page.ts'
import { findBillPage } from '../reading/pages/bills.ts'
import { findFormerAddress } from '../reading/pages/addresses.ts'
import { findVersionsPage } from '../reading/pages/versions-page.ts'
import { findSearchPage } from '../reading/search/find-search-page.ts'
import { hashLines, lineWords } from '../words/amendment-lines.ts'
import { amendmentName } from '../words/amendment-name.ts'
import { runSync, type SyncSummary } from './run-sync.ts'

// The paper of a committee, in words of ours and in the shape of a real one, through everything that shows it.

const bill = 'paper-demonstration-bill'
const committee = `${bill}-commons-committee`
let standIn: StandInParliament
let database: TestDatabase
let owner: OpenDatabase
let worker: OpenDatabase
let site: OpenDatabase

beforeAll(async () => {
  standIn = await startStandInParliament()
  database = await cloneDatabase(inject('clusterUrl'))
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  await sync('2026-02-23')
})
afterAll(async () => {
  await standIn.stop()
  await Promise.all([owner.close(), worker.close(), site.close()])
  await database.drop()
})
beforeEach(() => standIn.touch(9002))

test('numbers that hang before lines, cells and lines stand on the page as on the paper', async () => {
  expect(await findText('1')).toBe(
    [
      'Clause 2, page 2, line 10, at end insert—',
      '  “(3A) The code must say what a keeper does with—',
      '    (a) what somebody told it in fear, and',
      '    (b) what it learned in 2 days.',
      '  (3B) A code under subsection (3A) is to be laid before both Houses.”',
    ].join('\n'),
  )
  expect(await findText('4')).toBe(
    [
      'Clause 3, page 3, line 9, at end insert—',
      '  “(4) The penalties are—',
      '  Breach | Most',
      '  Section 1 | 2 years',
      '  Section 3 | 6 months',
      '  (5) In this section—',
      '  “keeper”',
      '  whoever holds data;',
      '  (6) The Secretary of State may amend the table.”',
    ].join('\n'),
  )
  const page = await findAmendmentPage(site.db, `${committee}-4`)
  expect(page?.explanatoryText).toBe('This would say what a breach costs.\nIt would leave the sums to regulations.')
  expect(page?.inFull.lines.find(({ text }) => text === 'The penalties are—')?.hangingIndentation).toBe('“(4)')
})

test('each is called what the paper calls it, and an amendment to an amendment says to which', async () => {
  const found = await findBillPage(site.db, bill)
  expect(found?.amendments.map(amendmentName).toSorted()).toEqual([
    'Amendment (a) to New Clause 4',
    'Amendment (b) to New Clause 4',
    'Amendment 1',
    'Amendment 2',
    'Amendment 3',
    'Amendment 4',
    'Amendment hoc44',
    'Government New Clause 4',
    'New Schedule 1',
  ])
  expect((await findAmendmentPage(site.db, `${committee}-a-to-nc4`))?.amendment.number).toBe('(a) to NC4')
})

test('the bill says that the list may lag the paper, and which paper is the latest', async () => {
  expect((await findBillPage(site.db, bill))?.lag?.paper?.url).toBe(
    'https://papers.example.org/paper-demonstration-bill-2.pdf',
  )
})

test.each([
  ['(a)', 'Amendment (a) to New Clause 4'],
  ['amendment (b) to new clause 4', 'Amendment (b) to New Clause 4'],
  ['NC4', 'Government New Clause 4'],
  ['new schedule 1', 'New Schedule 1'],
  ['3A fear', 'Amendment 1'],
  ['6 months', 'Amendment 4'],
])('a search for "%s" finds %s', async (typed, title) => {
  const { hits } = await findSearchPage(site.db, typed)
  expect(hits.map((hit) => hit.title)).toContain(title)
})

test('a new number in the words is a new version, and the comparison marks it alone', async () => {
  const held = stand('1')
  const line = held.words?.lines[4]
  if (line) line.number = '(3C)'
  held.summary = ['Clause 2, page 2, line 10, at end insert (3A) and (3C)—']
  await sync('2026-02-24')
  const page = await findVersionsPage(site.db, `${committee}-1`, { from: 1, to: 2 })
  expect(page?.compared?.difference).toMatchObject({ added: 1, removed: 1 })
  const changed = page?.compared?.difference.after.filter((run) => run.changed)
  expect(changed?.map(({ words }) => words.trim())).toEqual(['3C'])
})

test('a day of stars and names: stars are no news, and the names of a bill are gathered', async () => {
  const before = await lastChange()
  standIn.passDay(9002)
  await sync('2026-02-25')
  const scope = { of: 'bill', slug: bill } as const
  const following = await findFollowing(site.db, scope, new Date('2026-02-26T09:00:00Z'))
  const [newest] = following?.changed ?? []
  const told = newest && tellChangedPage(newest)
  expect(told).toMatchObject({
    title: 'Paper Demonstration Bill: The names under 3 amendments changed. Added: Paper Member 6',
  })
  const news = await findNews(site.db, scope, { after: before, upTo: await lastChange() })
  expect(news?.pages.map(({ shownOn }) => shownOn)).toEqual([{ page: 'bill', slug: bill }])
  expect(JSON.stringify([following?.changed, news])).not.toContain('statusIndicator')
  // On its page the star is told.
  expect((await findAmendmentPage(site.db, `${committee}-2`))?.inFull.star).toBe('★')

  stand('2').joining = ['Paper Member 8']
  stand('1').joining = []
  stand('3').joining = []
  standIn.passDay(9002)
  await sync('2026-02-26')
  const [one] = (await findFollowing(site.db, scope, new Date('2026-02-27T09:00:00Z')))?.changed ?? []
  expect(one && tellChangedPage(one).title).toBe('Amendment 2, Paper Demonstration Bill: Added: Paper Member 8')
})

test('an amendment to an amendment that is lettered anew is told, and keeps what it amends', async () => {
  const held = stand('(a)')
  held.number = '(c)'
  await sync('2026-02-27')
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.parliamentId, held.amendmentId))
  expect(row).toMatchObject({ number: '(c) to NC4', numberKey: '(C)NC4', slug: `${committee}-a-to-nc4` })
  const [change] = await owner.db
    .select()
    .from(changes)
    .where(and(eq(changes.subjectId, row?.id ?? ''), eq(changes.field, 'number')))
  expect(change).toMatchObject({ before: '(a) to NC4', after: '(c) to NC4' })
})

test('one that gets its number moves to an address by it, and the old address leads there', async () => {
  const held = standIn.holdings.bills
    .flatMap(({ stages }) => stages)
    .flatMap((stage) => stage.amendments)
    .find(({ dNum }) => dNum === 'hoc44')
  expect(await findAmendmentPage(site.db, `${committee}-hoc44`)).toBeDefined()
  if (held) held.number = '27'
  await sync('2026-02-28')
  expect((await findAmendmentPage(site.db, `${committee}-27`))?.amendment.number).toBe('27')
  expect(await findAmendmentPage(site.db, `${committee}-hoc44`)).toBeUndefined()
  expect(await findFormerAddress(site.db, `${committee}-hoc44`)).toBe(`${committee}-27`)
  expect((await findSearchPage(site.db, '27')).hits.map(({ path }) => path)).toContain(`/amendments/${committee}-27`)
})

test('what is never decided is not said, once the House has gone on', async () => {
  expect(await decisionsOf()).toEqual(['no-decision'])
  const [, , , report] = standIn.holdings.bills.find(({ billId }) => billId === 9002)?.stages ?? []
  report?.days.push('2026-03-20')
  await sync('2026-03-20')
  expect(await decisionsOf()).toEqual(['no-decision'])
  standIn.touch(9002)
  await sync('2026-03-21')
  expect(await decisionsOf()).toEqual(['not-said'])
})

test('words that we read worse before are read again in their place: no new version, and no news', async () => {
  const slug = `${committee}-4`
  const page = await findAmendmentPage(site.db, slug)
  const lines: AmendmentLine[] = [
    asRead(null, 'Clause 3, page 3, line 9, at end insert—', 0),
    asRead('“(4)', 'The penalties are—'),
    asRead(null, 'BreachMost Section 12 years Section 36 months'),
    asRead('(5)', 'In this section— “keeper”whoever holds data;'),
    asRead(null, '(6)The Secretary of State may amend the table.”'),
  ]
  const id = page?.amendment.id ?? ''
  await owner.db.update(amendmentVersions).set({ lines }).where(eq(amendmentVersions.amendmentId, id))
  await owner.db
    .update(amendments)
    .set({ explanatoryText: 'This would say what a breach costs. It would leave the sums to regulations.' })
    .where(eq(amendments.id, id))
  await owner.db.update(fetchedDetails).set({ listHash: '' })
  const before = await lastChange()

  expect(await sync('2026-03-22')).toMatchObject({ outcome: 'done', changed: 1 })
  const again = await findAmendmentPage(site.db, slug)
  expect(again?.words).toEqual(page?.words)
  expect(again?.explanatoryText).toBe(page?.explanatoryText)
  expect(again?.versions).toBe(1)
  const news = await findNews(site.db, { of: 'bill', slug: bill }, { after: before, upTo: await lastChange() })
  expect(news?.pages).toEqual([])
})

test('the database folds names, lines and hashes as we do', async () => {
  const versions = await owner.db
    .select({ lines: amendmentVersions.lines, inSql: sql<string>`record.hash_lines(${amendmentVersions.lines})` })
    .from(amendmentVersions)
  expect(versions.length).toBeGreaterThan(5)
  for (const { lines, inSql } of versions) expect(inSql).toBe(hashLines(lines))
  for (const [number, text] of [
    [null, 'a'],
    ['“', 'a'],
    ['(a)', ''],
    ['“(3A)', 'b'],
    ['', 'c'],
  ] as const) {
    const line = asRead(number, text)
    const { rows } = await owner.db.execute(sql`select record.line_words(${JSON.stringify(line)}::jsonb) as words`)
    expect(rows).toEqual([{ words: lineWords(line) }])
  }
  const names = [
    '67',
    '58A',
    'NC 36',
    'NS1',
    'Gov NC5',
    '(a)',
    '(a) to NC4',
    '(b) to 12',
    'hoc6',
    'Unnumbered 5',
    'LA40',
  ]
  for (const kind of ['amendment', 'new-clause', 'lords-amendment', 'motion'] as const) {
    for (const number of names) {
      const { rows } = await owner.db.execute(sql`select record.amendment_name(${kind}, ${number}) as name`)
      expect(rows).toEqual([{ name: amendmentName({ kind, number }) }])
    }
  }
})

function asRead(hangingIndentation: string | null, text: string, indentation = 1): AmendmentLine {
  return { text, indentation, hangingIndentation, isImage: false }
}

function sync(day: string): Promise<SyncSummary> {
  const { urls } = standIn
  return runSync({
    db: worker.db,
    target: { bill: 9002 },
    urls,
    now: () => new Date(`${day}T09:00:00Z`),
    retryDelay: () => 0,
  })
}

async function findText(number: string): Promise<string | undefined> {
  return (await findAmendmentPage(site.db, `${committee}-${number}`))?.words?.text
}

function stand(number: string) {
  const held = standIn.holdings.bills
    .filter(({ billId }) => billId === 9002)
    .flatMap(({ stages }) => stages)
    .flatMap((stage) => stage.amendments)
    .find((one) => one.number === number)
  if (!held) throw new Error(`The stand-in holds no amendment ${number}`)
  return held
}

async function lastChange(): Promise<number> {
  const { rows } = await owner.db.execute<{ last: number }>(
    sql`select coalesce(max(id), 0)::int as last from record.changes`,
  )
  return rows[0]?.last ?? 0
}

async function decisionsOf(): Promise<string[]> {
  const rows = await owner.db
    .selectDistinct({ decision: amendments.decision })
    .from(amendments)
    .where(
      inArray(amendments.billId, owner.db.select({ id: bills.id }).from(bills).where(eq(bills.parliamentId, 9002))),
    )
  return rows.map(({ decision }) => decision ?? 'none')
}
