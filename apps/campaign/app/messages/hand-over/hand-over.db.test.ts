import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { handOverMessages } from './index.ts'

test('every table and column that could be handed over is told in plain words, and no other', async () => {
  const database = await cloneDatabase(inject('clusterUrl'))
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
  onTestFinished(async () => {
    await owner.close()
    await database.drop()
  })
  const { rows } = await owner.pool.query<{ name: string }>(
    `select format('%s.%s.%s', schema_name, table_name, column_name) as name from letters.list_columns()`,
  )
  const told = Object.entries(handOverMessages.en).flatMap(([table, { columns }]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  )
  expect(told.toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
})
