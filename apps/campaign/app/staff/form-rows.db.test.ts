import { editableKinds, findEditable } from '@safe-to-report/bill-tracker/desk'
import { openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readEditForm } from './edit-form.ts'
import { toTyped } from './form-fields.ts'
import { findSpecs } from './open-row.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

const backing = { sourceUrl: 'https://bills.parliament.uk/', quote: 'So it is', why: 'It is so' }

test.each(editableKinds)('the form of any %s that is sent as it was opened changes nothing', async (kind) => {
  const { rows: tables } = await owner.db.execute<{ of: string }>(`select record.table_of('${kind}')::text as of`)
  const { rows } = await owner.db.execute<{ id: string }>(`select id from ${tables[0]?.of}`)
  for (const { id } of rows) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const row = await findEditable(campaign.db, kind, id)
    if (!row) throw new Error(`No ${kind} ${id}`)
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const specs = await findSpecs(campaign.db, row)
    const form = new FormData()
    const sent = { ...toTyped(row.values, specs), ...backing }
    for (const [name, value] of Object.entries(sent)) form.set(name, value)
    const answer = readEditForm({ kind, specs }, form, '2026-11-30')
    expect({ title: row.title, ...answer }).toMatchObject({ title: row.title, outcome: 'valid', proposed: row.values })
  }
})
