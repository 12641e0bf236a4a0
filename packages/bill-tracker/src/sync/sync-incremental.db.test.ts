import {
  amendments,
  amendmentVersions,
  bills,
  changes,
  conflicts,
  fetchedDetails,
  newsArticles,
  openDatabase,
  pins,
  publishedAmendmentVersions,
  stages,
  syncRuns,
  type AmendmentLine,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { and, asc, count, eq, isNotNull, sql } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../stand-in/index.ts'
import { runSync, type RunSyncOptions, type SyncSummary } from './run-sync.ts'
import { tellSync } from './tell-sync.ts'

test('an amendment comes with its words, its heading, its place, its star and why it was tabled', async () => {
  const started = await startFor()
  await sync(started)
  const [row] = await started.owner.db.select().from(amendments).where(eq(amendments.parliamentId, 90010001))
  expect(row).toMatchObject({
    mainHeader: 'Clause 1',
    location: 'Clause 1, page 1, line 1',
    clause: 1,
    statusIndicator: '★',
    explanatoryPrefix: 'Member’s explanatory statement',
    explanatoryText: 'This amendment would make a duty of a power, for the 1th time.',
  })
  expect(await listVersions(started, 90010001)).toMatchObject([
    {
      origin: 'sync',
      sourceUrl: `${started.standIn.url}/api/v1/Bills/9001/Stages/9001004/Amendments/90010001`,
      lines: [
        { text: 'Page 1, line 1, leave out may & insert—', indentation: 0, isImage: false },
        { hangingIndentation: '“(a)', text: 'must, and', indentation: 1 },
        { hangingIndentation: '(b)', text: 'must say so within 1 days”.', indentation: 1 },
      ],
    },
  ])
})

test('an image is said in words, and what it is made of is not kept', async () => {
  const started = await startFor()
  await sync(started)
  const [version] = await listVersions(started, 90010010)
  expect(version?.lines.at(-1)).toMatchObject({ isImage: true, text: expect.stringContaining('A picture stands here') })
  const [held] = await started.owner.db.select({ rows: count() }).from(amendmentVersions)
  expect(held).toEqual({ rows: 48 })
  const { rows } = await started.owner.db.execute(
    sql`select 1 from record.amendment_versions where lines::text like '%iVBOR%'`,
  )
  expect(rows).toEqual([])
})

test('when the words change, the earlier ones stay readable, and the change says both', async () => {
  const started = await startFor()
  await sync(started)
  reword(started.standIn, 90010001, ['Leave out everything.'])
  const summary = await sync(started, { now: later })
  expect(summary).toMatchObject({ outcome: 'done', changed: 1, tally: [{ what: 'words: 1 amendment', which: ['1'] }] })

  const versions = await listVersions(started, 90010001)
  expect(versions.map(({ lines }) => lines.at(-1)?.text)).toEqual([
    'must say so within 1 days”.',
    'Leave out everything.',
  ])
  const [change] = await started.owner.db.select().from(changes).where(eq(changes.field, 'words'))
  expect(change).toMatchObject({ origin: 'sync', after: 'Leave out everything.' })
  expect(await started.owner.db.select({ rows: count() }).from(publishedAmendmentVersions)).toEqual([{ rows: 49 }])
})

test('a bill whose last update has not moved is asked for once, and nothing is written', async () => {
  const started = await startFor()
  await sync(started)
  reword(started.standIn, 90010001, ['Changed without a word of it.'], { isTold: false })
  started.standIn.requests.length = 0
  const before = await countWrites(started)

  const summary = await sync(started, { now: later })
  expect(summary).toMatchObject({ outcome: 'done', asked: 'head', requests: 1, changed: 0 })
  expect(started.standIn.requests.map(({ path }) => path)).toEqual(['/api/v1/Bills/9001'])
  expect(await countWrites(started)).toBe(before)
  expect(tellSync(summary)[0]).toContain('its last update has not moved')

  expect(await sync(started, { now: later, depth: 'everything' })).toMatchObject({ changed: 1, asked: 'everything' })
})

test('asked for everything, an unchanged bill is written to nowhere', async () => {
  const started = await startFor()
  await sync(started)
  const before = await countWrites(started)
  expect(await sync(started, { depth: 'everything' })).toMatchObject({ outcome: 'done', changed: 0, tally: [] })
  expect(await countWrites(started)).toBe(before)
})

test('details are asked for where the list item is new or has changed, and nowhere else', async () => {
  const started = await startFor()
  await sync(started)
  started.standIn.decide({ billId: 9001, amendmentId: 90010007, decision: 'Agreed' })
  started.standIn.requests.length = 0
  await sync(started, { now: later })
  const details = started.standIn.requests.filter(({ path }) => /Amendments\/\d+$/.test(path))
  expect(details.map(({ path }) => path)).toEqual(['/api/v1/Bills/9001/Stages/9001004/Amendments/90010007'])
})

test('a sync cut among the details leaves the record as it was, and the next asks only for the rest', async () => {
  const started = await startFor()
  started.standIn.addFault({ kind: '500', path: '/Amendments/90010045' })
  expect(await sync(started)).toMatchObject({ outcome: 'unreachable', changed: 0 })
  expect(await started.owner.db.select().from(amendments)).toEqual([])
  const [kept] = await started.owner.db.select({ rows: count() }).from(fetchedDetails)
  expect(kept?.rows).toBeGreaterThanOrEqual(40)

  started.standIn.clearFaults()
  started.standIn.requests.length = 0
  expect(await sync(started)).toMatchObject({ outcome: 'done' })
  const asked = started.standIn.requests.filter(({ path }) => /Amendments\/\d+$/.test(path))
  expect(asked).toHaveLength(48 - (kept?.rows ?? 0))
  expect(await started.owner.db.select({ rows: count() }).from(amendmentVersions)).toEqual([{ rows: 48 }])
  const [beside] = await started.owner.db
    .select({ rows: count() })
    .from(fetchedDetails)
    .where(isNotNull(fetchedDetails.detail))
  expect(beside).toEqual({ rows: 0 })
})

test('a sync told to stop ends at once, and says that the next goes on from there', async () => {
  const started = await startFor()
  const stopping = new AbortController()
  started.standIn.addFault({ kind: 'slow', path: '/Amendments/90010040', delay: 60_000 })
  const running = sync(started, {
    signal: stopping.signal,
    timeout: 60_000,
    onProgress: (line) => line.includes('48 of 48 amendments') && setTimeout(() => stopping.abort(), 500),
  })
  expect(await running).toMatchObject({ outcome: 'failed', detail: expect.stringContaining('stopped before its end') })
  started.standIn.clearFaults()
  expect(await sync(started)).toMatchObject({ outcome: 'done' })
})

test('an amendment that disappears from the list stays, and staff are told which', async () => {
  const started = await startFor()
  await sync(started)
  const stage = stageOf(started.standIn, 9001004)
  stage.amendments = stage.amendments.filter(({ amendmentId }) => amendmentId !== 90010003)
  started.standIn.touch(9001)
  const summary = await sync(started, { now: later })
  expect(summary).toMatchObject({ outcome: 'done', changed: 0 })
  expect(summary.detail).toBe('Parliament no longer lists 3; the record keeps what it has of them')
  expect(await started.owner.db.select({ rows: count() }).from(amendments)).toEqual([{ rows: 48 }])
})

test('an amendment taken over to another stage moves there as the same one, even while both list it', async () => {
  const started = await startFor()
  await sync(started)
  const [before] = await started.owner.db.select().from(amendments).where(eq(amendments.parliamentId, 90010003))
  const moved = stageOf(started.standIn, 9001004).amendments.find(({ amendmentId }) => amendmentId === 90010003)
  if (!moved) throw new Error('there is no such amendment')
  stageOf(started.standIn, 9001005).amendments.push(moved)
  started.standIn.touch(9001)

  expect(await sync(started, { now: later })).toMatchObject({ outcome: 'done', changed: 1 })
  const [after] = await started.owner.db
    .select({ id: amendments.id, stage: stages.parliamentId })
    .from(amendments)
    .innerJoin(stages, eq(stages.id, amendments.stageId))
    .where(eq(amendments.parliamentId, 90010003))
  expect(after).toEqual({ id: before?.id, stage: 9001005 })
  started.standIn.touch(9001)
  expect(await sync(started, { now: later })).toMatchObject({ changed: 0 })
})

test('a clause that is renumbered and a star that goes are changes of their fields', async () => {
  const started = await startFor()
  await sync(started)
  const stage = stageOf(started.standIn, 9001004)
  Object.assign(stage.amendments[0] ?? {}, { clause: 2, star: undefined })
  started.standIn.touch(9001)
  const { tally } = await sync(started, { now: later })
  expect(tally.map(({ what }) => what)).toEqual(['status indicator: 1 amendment', 'clause: 1 amendment'])
  const [row] = await started.owner.db.select().from(amendments).where(eq(amendments.parliamentId, 90010001))
  expect(row).toMatchObject({ clause: 2, statusIndicator: '' })
})

test('a motion comes with its parts, and its words in one piece', async () => {
  const started = await startFor()
  started.standIn.holdings.bills
    .find(({ billId }) => billId === 9001)
    ?.stages.push({
      id: 9001006,
      description: 'Consideration of Commons amendments and / or reasons',
      house: 'Lords',
      days: ['2026-04-01'],
      amendments: [],
      pingPong: [
        {
          type: 'Motion',
          number: 'A1',
          decision: 'AgreedOnDivision',
          summary: '1B in place of 1',
          sponsors: [],
          groups: [
            {
              text: [{ text: 'At end insert <i>“and do propose”</i>—', indentation: 0 }],
              amendments: [
                { number: '1B', decision: 'Agreed', text: [{ text: 'Clause 1, leave out', indentation: 0 }] },
              ],
            },
          ],
        },
      ],
    })
  await sync(started)
  const [motion] = await started.owner.db.select().from(amendments).where(eq(amendments.number, 'Motion A1'))
  expect(motion).toMatchObject({
    kind: 'motion',
    decision: 'agreed-on-division',
    groups: [
      {
        text: ['At end insert “and do propose”—'],
        amendments: [{ number: '1B', decision: 'agreed', text: ['Clause 1, leave out'], sponsors: [] }],
      },
    ],
  })
  const [version] = await started.owner.db
    .select()
    .from(amendmentVersions)
    .where(eq(amendmentVersions.amendmentId, motion?.id ?? ''))
  expect(version?.lines.map(({ text, indentation }) => [indentation, text])).toEqual([
    [0, 'At end insert “and do propose”—'],
    [0, 'Amendment 1B'],
    [1, 'Clause 1, leave out'],
  ])
})

test('news of a bill is kept as plain text', async () => {
  const started = await startFor()
  await sync(started)
  expect(await started.owner.db.select().from(newsArticles)).toMatchObject([
    { content: 'A committee that never met asks for your views.', publishedOn: '2026-01-27' },
  ])
})

test('what staff settled in our favour is not asked again until Parliament offers something else', async () => {
  const started = await startFor()
  const { owner, standIn } = started
  await sync(started)
  const [row] = await owner.db.select().from(amendments).where(eq(amendments.parliamentId, 90010002))
  const subjectId = row?.id ?? ''
  const staffId = '00000000-0000-4000-8000-000000000001'
  await owner.db
    .insert(pins)
    .values({ subjectKind: 'amendment', subjectId, field: 'decision', reason: 'The paper says so', staffId })
  standIn.decide({ billId: 9001, amendmentId: 90010002, decision: 'NotMoved' })
  await sync(started)
  await owner.db.update(conflicts).set({ dismissedAt: later() }).where(eq(conflicts.subjectId, subjectId))

  standIn.touch(9001)
  await sync(started)
  expect(await listOpen(started)).toEqual([])
  standIn.decide({ billId: 9001, amendmentId: 90010002, decision: 'Agreed' })
  await sync(started)
  expect(await listOpen(started)).toMatchObject([{ offered: 'agreed', kept: 'withdrawn' }])
})

test('each run says how far it asked and in how many requests', async () => {
  const started = await startFor()
  await sync(started)
  await sync(started)
  const runs = await started.owner.db.select().from(syncRuns).orderBy(asc(syncRuns.startedAt), asc(syncRuns.requests))
  expect(runs.map(({ asked, requests }) => [asked, requests])).toEqual([
    ['head', 1],
    // The bill, its stages, papers and news; three pages of one list and one empty one; 48 amendments.
    ['lists', 4 + 3 + 1 + 48],
  ])
})

interface Started {
  standIn: StandInParliament
  owner: OpenDatabase
  worker: OpenDatabase
}

const later = (): Date => new Date('2026-03-02T09:00:00Z')

async function startFor(): Promise<Started> {
  const standIn = await startStandInParliament()
  const clone = await cloneDatabase(inject('clusterUrl'))
  const owner = openDatabase(clone.ownerUrl, { applicationName: 'test' })
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  onTestFinished(async () => {
    await standIn.stop()
    await worker.close()
    await owner.close()
    await clone.drop()
  })
  return { standIn, owner, worker }
}

function sync({ standIn, worker }: Started, more: Partial<RunSyncOptions> = {}): Promise<SyncSummary> {
  const { urls } = standIn
  const now = (): Date => new Date('2026-03-01T09:00:00Z')
  return runSync({ db: worker.db, target: { bill: 9001 }, urls, now, timeout: 5_000, retryDelay: () => 0, ...more })
}

function stageOf(
  standIn: StandInParliament,
  id: number,
): StandInParliament['holdings']['bills'][number]['stages'][number] {
  const stage = standIn.holdings.bills.flatMap(({ stages: held }) => held).find((held) => held.id === id)
  if (!stage) throw new Error(`The stand-in holds no stage ${id}`)
  return stage
}

/** Other words; told of in the list item as Parliament would, in its summary's place and by the bill's last update. */
function reword(standIn: StandInParliament, amendmentId: number, lines: string[], { isTold = true } = {}): void {
  const amendment = stageOf(standIn, 9001004).amendments.find((held) => held.amendmentId === amendmentId)
  if (!amendment?.words) throw new Error(`The stand-in holds no words of ${amendmentId}`)
  amendment.words.lines = lines.map((text) => ({ text, indentation: 0 }))
  if (!isTold) return
  amendment.sponsors = amendment.sponsors.map((sponsor) => ({ ...sponsor, memberId: sponsor.memberId + 1 }))
  standIn.touch(9001)
}

async function listVersions(
  { owner }: Started,
  parliamentId: number,
): Promise<{ lines: AmendmentLine[]; origin: string; sourceUrl: string }[]> {
  return owner.db
    .select({
      lines: amendmentVersions.lines,
      origin: amendmentVersions.origin,
      sourceUrl: amendmentVersions.sourceUrl,
    })
    .from(amendmentVersions)
    .innerJoin(amendments, eq(amendments.id, amendmentVersions.amendmentId))
    .where(eq(amendments.parliamentId, parliamentId))
    .orderBy(asc(amendmentVersions.seenAt))
}

async function listOpen({ owner }: Started): Promise<(typeof conflicts.$inferSelect)[]> {
  return owner.db
    .select()
    .from(conflicts)
    .where(and(eq(conflicts.field, 'decision'), sql`${conflicts.dismissedAt} is null`))
}

/** A mark that any write to any table of the record but the list of runs moves. */
async function countWrites({ owner }: Started): Promise<string> {
  const { rows: tables } = await owner.db.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'record' and tablename <> 'sync_runs'`,
  )
  const marks = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await owner.db.execute<{ mark: string }>(
        sql`select md5(string_agg(xmin || ' ' || ctid, ',' order by ctid)) as mark from record.${sql.identifier(name)}`,
      )
      return `${name} ${rows[0]?.mark}`
    }),
  )
  const [held] = await owner.db.select({ rows: count() }).from(bills)
  return `${held?.rows} bills; ${marks.toSorted().join('; ')}`
}
