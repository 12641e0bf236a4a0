import {
  addStaff,
  changes,
  citations,
  helpServices,
  openDatabase,
  staffAccounts,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, desc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { addRow } from '../desk/add-row.ts'
import { checkRow, takeBackRow } from '../desk/check-row.ts'
import { confirmHelp } from '../desk/confirm-help.ts'
import { findEditable } from '../desk/find-editable.ts'
import { listUnchecked } from '../desk/list-unchecked.ts'
import { publishEdit } from '../desk/publish-edit.ts'
import { findRecordQuality } from '../desk/record-quality.ts'
import { listStaleHelp } from '../desk/stale-help.ts'
import { findHelp } from './find-help.ts'
import { listFoundingHelp } from './founding-help.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase
let site: OpenDatabase
let staffId: string
let otherId: string

const backing = { why: 'Its page was opened', sourceUrl: 'https://line.example/contact', quote: 'Call us at any time' }

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  await addStaff(owner.db, { name: 'Bo Keeper', email: 'bo@example.org' })
  const rows = await owner.db.select({ id: staffAccounts.id }).from(staffAccounts).orderBy(staffAccounts.name)
  ;[staffId, otherId] = [rows[0]?.id ?? '', rows[1]?.id ?? '']
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
  await expect(confirmHelp(campaign.db, id, { ...backing, quote: '', staffId })).rejects.toThrow('quote')
  expect(await confirmHelp(campaign.db, id, { ...backing, staffId })).toBe('confirmed')
  expect(await listStaleHelp(campaign.db)).toEqual([])
  const [change] = await owner.db
    .select()
    .from(changes)
    .where(eq(changes.subjectId, id))
    .orderBy(desc(changes.id))
    .limit(1)
  expect(change).toMatchObject({ origin: 'staff', staffId, field: 'checkedOn', after: await today(), ...backing })
  const { rows } = await owner.pool.query(
    `select action, detail from staff.audit where staff_id = $1 order by id desc`,
    [staffId],
  )
  expect(rows[0]).toEqual({ action: 'published', detail: { changeIds: [change?.id] } })
  const cited = await owner.db
    .select()
    .from(citations)
    .where(and(eq(citations.subjectId, id), eq(citations.quote, backing.quote)))
  expect(cited).toHaveLength(1)
  expect(await confirmHelp(campaign.db, id, { ...backing, staffId })).toBe('already')
})

test('staff mend a number, with its source', async () => {
  const id = await idOf('live-fear-free')
  const row = await findEditable(campaign.db, 'help-service', id)
  if (!row) throw new Error('it is not there')
  const proposed = { ...row.values, number: '0808 80 10 801' }
  const outcome = await publishEdit(campaign.db, {
    ...backing,
    kind: 'help-service',
    id,
    staffId,
    expected: row.values,
    proposed,
  })
  expect(outcome.outcome).toBe('published')
  const shown = (await findHelp(site.db)).find(({ slug }) => slug === 'live-fear-free')
  expect(shown?.number).toBe('0808 80 10 801')
  expect(shown?.sources.map(({ url }) => url)).toContain(backing.sourceUrl)
})

test('what staff withdraw is public no more, waits at the desk, and cannot be confirmed', async () => {
  const id = await idOf('bawso')
  expect(await takeBackRow(campaign.db, { kind: 'help-service', id }, { why: 'It closed', staffId })).toBe('taken-back')
  expect((await findHelp(site.db)).map(({ slug }) => slug)).not.toContain('bawso')
  expect(await confirmHelp(campaign.db, id, { ...backing, staffId })).toBe('gone')
  expect((await listUnchecked(campaign.db)).map(({ title }) => title)).toContain('Bawso')
})

test('a new row becomes public by a second person alone, and is dated by that check', async () => {
  const [model] = await owner.db.select().from(helpServices).where(eq(helpServices.slug, 'karma-nirvana'))
  if (!model) throw new Error('it is not there')
  const { id: _id, slug: _slug, position: _position, verified: _verified, ...own } = model
  const proposed = { ...own, name: 'Another line', checkedOn: '2020-01-01' }
  const added = await addRow(campaign.db, { kind: 'help-service', parents: {}, proposed, ...backing, staffId })
  if (added.outcome !== 'added') throw new Error(added.outcome)
  const row = { kind: 'help-service' as const, id: added.id }
  expect((await findHelp(site.db)).map(({ name }) => name)).not.toContain('Another line')
  expect(await checkRow(campaign.db, row, { ...backing, staffId })).toBe('needs-another')
  expect(await checkRow(campaign.db, row, { ...backing, staffId: otherId })).toBe('checked')
  const shown = (await findHelp(site.db)).find(({ name }) => name === 'Another line')
  expect(shown?.checkedOn).toBe(await today())
})
