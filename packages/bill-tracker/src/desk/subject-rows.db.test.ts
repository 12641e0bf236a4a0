import { openDatabase, positions, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { eq, getTableName, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { addableKinds, checkableKinds, kinds, shownKinds } from '../kinds/index.ts'
import { putMissingRows } from './testing/put-rows.ts'
import { findSubject } from './find-subject.ts'
import { listParents } from './list-parents.ts'
import { findSubjectNames, listSubjectRows } from './subject-rows.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
  await putMissingRows(owner.db)
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

async function listIds(kind: (typeof shownKinds)[number]): Promise<string[]> {
  const { table } = kinds[kind]
  const rows = await campaign.db.select({ id: table.id }).from(table)
  return rows.map(({ id }) => id)
}

test.each(shownKinds)('every %s on the record has a name and a page, under its own id and kind', async (kind) => {
  const ids = await listIds(kind)
  const names = await findSubjectNames(campaign.db, ids)
  expect([...names.keys()].toSorted()).toEqual(ids.toSorted())
  for (const name of names.values()) expect(name).toEqual({ ...name, kind, title: expect.stringMatching(/\S/) })
  const rows = await listSubjectRows(campaign.db, kind, ids)
  for (const { publicPath } of rows) expect(publicPath).toMatch(/^\/(?:[a-z]+(?:\/[a-z0-9-]+)?)(?:#[a-z0-9-]+)?$/)
})

test.each(checkableKinds)('the database’s own rules know every %s', async (kind) => {
  const table = getTableName(kinds[kind].table)
  const { rows } = await owner.db.execute(sql`
    select record.checkable_table(${kind}) = ${`record.${table}`}::regclass as is_checked,
      exists (
        select from pg_trigger where tgname = 'keep_effect' and tgrelid = ${`record.${table}`}::regclass
      ) as is_noted,
      pg_get_viewdef('record.held_counts'::regclass) like ${`%'${kind}'%`} as is_counted,
      pg_get_viewdef('record.published_subjects'::regclass) like ${`%record.published_${table}%`} as is_published`)
  expect(rows).toEqual([{ is_checked: true, is_noted: true, is_counted: true, is_published: true }])
})

const bill = 'Domestic Abuse Bill (2019–21)'
const billSlugs: Record<string, string> = {
  [bill]: 'domestic-abuse-bill',
  'Immigration and Asylum Bill (2026–27)': 'immigration-and-asylum-bill',
}
const billPath = '/bills/domestic-abuse-bill'
const firewall = 'A firewall between the police and immigration enforcement'
const askPath = '/asks/data-sharing-firewall'

test.each([
  ['bill', 'The bill', bill, billPath],
  ['stage', 'Lords: Report stage', bill, billPath],
  ['sitting', 'Sitting of 15 March 2021, Lords: Report stage', bill, billPath],
  ['publication', 'HC Bill 96', bill, billPath],
  ['amendment', 'New Clause 22', bill, '/amendments/domestic-abuse-bill-commons-report-nc22'],
  ['division', 'Commons division of 6 July 2020 (new clause 22)', null, '/divisions/commons-2020-07-06-new-clause-22'],
  ['ask', 'A firewall between the police and immigration enforcement', null, askPath],
  ['text', 'New Clause 37', bill, `${askPath}#firewall-2020-new-clause`],
  [
    'could-carry',
    'Could carry: A firewall between the police and immigration enforcement',
    'Immigration and Asylum Bill (2026–27)',
    askPath,
  ],
  ['campaign-event', 'The Mayor of London asks for safe reporting', null, '/evidence#mayor-writes-to-home-secretary'],
  [
    'position',
    'It turned down the Committee’s recommendation of a full firewall.',
    'The Government, to the Justice Committee',
    askPath,
  ],
  ['stance', `A Made Member: for it, 2 January 2026 (${firewall})`, null, '/members/990000001'],
  ['help-service', '999', null, '/help'],
] as const)('a %s is named so that it can stand alone: %s', async (kind, title, within, publicPath) => {
  const names = [...(await findSubjectNames(campaign.db, await listIds(kind))).values()]
  const id = names.find((name) => name.title === title && name.within === within)?.id ?? ''
  const billSlug = within === null ? null : (billSlugs[within] ?? null)
  expect(await findSubject(campaign.db, kind, id)).toMatchObject({ kind, id, title, within, publicPath, billSlug })
})

test('a position on no ask stands with the evidence, and says whose it is', async () => {
  const [id = ''] = await listIds('position')
  await owner.db.update(positions).set({ askId: null }).where(eq(positions.id, id))
  const [row] = await campaign.db.select().from(positions).where(eq(positions.id, id))
  expect(await findSubject(campaign.db, 'position', id)).toMatchObject({
    publicPath: '/evidence',
    billSlug: null,
    within: row?.who,
    title: row?.statement,
  })
})

test('rows that are gone have no name, and no rows none', async () => {
  expect(await findSubjectNames(campaign.db, [crypto.randomUUID()])).toEqual(new Map())
  expect(await findSubjectNames(campaign.db, [])).toEqual(new Map())
  expect(await findSubject(campaign.db, 'ask', crypto.randomUUID())).toBeUndefined()
})

test('there is a choice for all that a new row can stand in', async () => {
  const lists = Object.keys(await listParents(campaign.db))
  const parents = addableKinds.flatMap((kind) => Object.keys(kinds[kind].addable.parents.shape))
  expect(lists).toEqual(expect.arrayContaining(parents.map((field) => field.replace(/Id$/, 's'))))
})
