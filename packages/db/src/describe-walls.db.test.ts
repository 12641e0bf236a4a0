import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { describeWalls } from './describe-walls.ts'
import { openDatabase } from './open-database.ts'
import { cloneDatabase } from './testing/index.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'test owner' })

afterAll(async () => {
  await close()
  await database.drop()
})

const howToWrite =
  'packages/db/walls.md is not what the migrations grant. Write it anew and read what changed: npx vitest run --project db packages/db/src/describe-walls.db.test.ts --update'

test('the page of walls says what the migrated database grants, and how a mail may move on', async () => {
  await expect(await describeWalls(db), howToWrite).toMatchFileSnapshot('../walls.md')
})

test('a right to one column is named with it, and one that everybody has is each role’s', async () => {
  await db.execute(sql`grant update (email) on record.members to safe_campaign`)
  await db.execute(sql`grant delete on record.votes to public`)
  const page = await describeWalls(db)
  expect(page).toContain('| `record.members` | – | select, update (`email`) | select, insert, update, delete |')
  expect(page).toContain('| `record.votes` | delete | select, delete | select, insert, update, delete |')
})

test('a right within a schema that a role may not enter is none', async () => {
  await db.execute(sql`grant select on staff.audit to safe_worker`)
  expect(await describeWalls(db)).toContain('| `staff.audit` | – | select, insert | – |')
})
