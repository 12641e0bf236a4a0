import {
  changes,
  citations,
  helpServices,
  openDatabase,
  type OpenDatabase,
  type SessionStaff,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, desc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { confirmHelp } from '../desk/confirm-help.ts'
import { findEditable } from '../desk/find-editable.ts'
import { listUnchecked } from '../desk/list-unchecked.ts'
import { propose } from '../desk/propose.ts'
import { publish } from '../desk/publish.ts'
import { findRecordQuality } from '../desk/record-quality.ts'
import { listStaleHelp } from '../desk/stale-help.ts'
import { openStaff, publishAs } from '../desk/testing/index.ts'
import { findHelp } from './find-help.ts'
import { listFoundingHelp } from './founding-help.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let site: OpenDatabase
let ada: SessionStaff
let bo: SessionStaff

const backing = { why: 'Its page was opened', sourceUrl: 'https://line.example/contact', quote: 'Call us at any time' }

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  ada = await openStaff(owner.db, 'Ada Keeper')
  bo = await openStaff(owner.db, 'Bo Keeper')
})

beforeEach(() => owner.db.update(helpServices).set({ checkedOn: sql`(now() at time zone 'Europe/London')::date` }))

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), site.close()])
  await database.drop()
})

async function idOf(slug: string): Promise<string> {
  const [row] = await owner.db.select({ id: helpServices.id }).from(helpServices).where(eq(helpServices.slug, slug))
  return row?.id ?? ''
}

/** Lets as many days pass for one row. */
async function leaveAlone(slug: string, days: number): Promise<void> {
  const then = sql`(now() at time zone 'Europe/London')::date - ${days}::int`
  await owner.db.update(helpServices).set({ checkedOn: then }).where(eq(helpServices.slug, slug))
}

const today = async (): Promise<string> => {
  const { rows } = await owner.db.execute<{ day: string }>(
    sql`select (now() at time zone 'Europe/London')::date::text as day`,
  )
  return rows[0]?.day ?? ''
}

test('both apps read by their own roles what shipped with the code, with its sources', async () => {
  const day = await today()
  const shipped = listFoundingHelp().map((service) => ({ ...service, checkedOn: day }))
  const sorted = (services: typeof shipped) =>
    services.map((service) => ({ ...service, sources: service.sources.map(({ title }) => title).toSorted() }))
  expect(sorted(await findHelp(campaign.db))).toEqual(sorted(shipped))
  expect(await findHelp(site.db)).toHaveLength(shipped.length)
})

test('the site reads the published view and nothing of the table or of what is stale', async () => {
  for (const place of ['help_services', 'stale_help_services']) {
    const reading = site.pool.query(`select 1 from record.${place}`)
    await expect(reading).rejects.toMatchObject({ code: '42501' })
  }
})

test('a number without its hours cannot be kept, whoever writes', async () => {
  const writing = owner.pool.query(`update record.help_services set hours = null where slug = 'live-fear-free'`)
  await expect(writing).rejects.toMatchObject({ constraint: 'help_services_number_has_hours' })
})

test.each([
  [179, 0],
  [180, 1],
  [400, 1],
])('after %i days without a check, %i row asks staff', async (days, asking) => {
  await leaveAlone('lawrs', days)
  const stale = await listStaleHelp(campaign.db)
  expect(stale.map(({ name }) => name)).toEqual(asking === 0 ? [] : ['LAWRS'])
  expect((await findRecordQuality(campaign.db, new Date())).staleHelp).toBe(asking)
  expect(
    (await findHelp(campaign.db)).some(({ slug }) => slug === 'lawrs'),
    'and stays public',
  ).toBe(true)
})

test('"checked today" needs a source, dates the row, and stands in the changes and the audit', async () => {
  await leaveAlone('lawa', 200)
  const id = await idOf('lawa')
  const confirm = (given = {}) => confirmHelp(campaign.db, ada.session, { id, ...backing, ...given })
  await expect(confirm({ quote: '' })).rejects.toThrow('quote')
  const proposed = await confirm()
  if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome)
  expect(
    (await listStaleHelp(campaign.db)).map(({ name }) => name),
    'until a second person agrees',
  ).toEqual(['LAWA'])
  expect(await publish(campaign.db, bo.session, [proposed])).toMatchObject({ outcome: 'published' })
  expect(await listStaleHelp(campaign.db)).toEqual([])
  const [change] = await owner.db
    .select()
    .from(changes)
    .where(eq(changes.subjectId, id))
    .orderBy(desc(changes.id))
    .limit(1)
  expect(change).toMatchObject({
    origin: 'staff',
    staffId: ada.id,
    field: 'checkedOn',
    after: await today(),
    ...backing,
  })
  const { rows } = await owner.pool.query(
    `select action, detail from staff.audit where staff_id = $1 order by id desc`,
    [bo.id],
  )
  expect(rows[0]).toEqual({ action: 'published', detail: { setId: change?.setId, changeIds: [change?.id] } })
  const cited = await owner.db
    .select()
    .from(citations)
    .where(and(eq(citations.subjectId, id), eq(citations.quote, backing.quote)))
  expect(cited).toHaveLength(1)
  expect(await confirm()).toEqual({ outcome: 'already' })
})

test('staff mend a number, with its source', async () => {
  const id = await idOf('live-fear-free')
  const row = await findEditable(campaign.db, 'help-service', id)
  if (!row) throw new Error('it is not there')
  const edit = { id, expected: row.values, proposed: { number: '0808 80 10 801' }, ...backing }
  const people = { by: ada.session, checkedBy: bo.session }
  await publishAs(campaign.db, people, { act: 'edit', kind: 'help-service', ...edit })
  const shown = (await findHelp(site.db)).find(({ slug }) => slug === 'live-fear-free')
  expect(shown?.number).toBe('0808 80 10 801')
  expect(shown?.sources.map(({ url }) => url)).toContain(backing.sourceUrl)
})

test('what staff withdraw is public no more, waits at the desk, and cannot be confirmed', async () => {
  const id = await idOf('bawso')
  const takeOff = { act: 'take-off', kind: 'help-service', id, why: 'It closed' } as const
  await publishAs(campaign.db, { by: ada.session, checkedBy: bo.session }, takeOff)
  expect((await findHelp(site.db)).map(({ slug }) => slug)).not.toContain('bawso')
  expect(await confirmHelp(campaign.db, ada.session, { id, ...backing })).toEqual({ outcome: 'gone' })
  expect((await listUnchecked(campaign.db)).map(({ title }) => title)).toContain('Bawso')
})

test('a new row becomes public by a second person alone, and is dated by that check', async () => {
  const [model] = await owner.db.select().from(helpServices).where(eq(helpServices.slug, 'karma-nirvana'))
  if (!model) throw new Error('it is not there')
  const { id: _id, slug: _slug, position: _position, verified: _verified, ...own } = model
  const proposed = { ...own, name: 'Another line', checkedOn: '2020-01-01' }
  const given = { act: 'add', kind: 'help-service', parents: {}, proposed, ...backing } as const
  const added = await propose(campaign.db, ada.session, given)
  if (added.outcome !== 'proposed') throw new Error(added.outcome)
  expect(await publish(campaign.db, ada.session, [added])).toMatchObject({ outcome: 'needs-another' })
  expect((await findHelp(site.db)).map(({ name }) => name)).not.toContain('Another line')
  expect(await publish(campaign.db, bo.session, [added])).toMatchObject({ outcome: 'published' })
  const shown = (await findHelp(site.db)).find(({ name }) => name === 'Another line')
  expect(shown?.checkedOn).toBe(await today())
})
