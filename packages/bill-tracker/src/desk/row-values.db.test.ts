import { openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { editableKinds, kinds, type EditableKind } from '../kinds/index.ts'
import { checkValues } from './editable.ts'
import { findEditable } from './find-editable.ts'
import { putMissingRows } from './testing/put-rows.ts'

let database: TestDatabase
let campaign: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  await putMissingRows(owner.db)
  await owner.close()
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
})

afterAll(async () => {
  await campaign.close()
  await database.drop()
})

async function listIds(kind: EditableKind): Promise<string[]> {
  const { table } = kinds[kind]
  const rows = await campaign.db.select({ id: table.id }).from(table)
  return rows.map(({ id }) => id)
}

test.each(editableKinds)('every %s on the record can be opened, and is as its form lets it be', async (kind) => {
  const ids = await listIds(kind)
  expect(ids.length).toBeGreaterThan(0)
  for (const id of ids) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const row = await findEditable(campaign.db, kind, id)
    expect(row, `${kind} ${id}`).toBeDefined()
    const { values, title } = row ?? { values: {}, title: '' }
    expect(Object.keys(values).toSorted(), title).toEqual(Object.keys(kinds[kind].editable.values.shape).toSorted())
    expect({ title, ...checkValues(kind, values) }).toEqual({ title, outcome: 'valid', values })
  }
})
