import { changes, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { putMissingRows } from '../../desk/testing/put-rows.ts'
import { kinds } from '../../kinds/index.ts'
import { publicKinds, type PublicKind } from '../../words/in-public.ts'
import { findFollowing } from './find-following.ts'
import type { FollowScope } from './following-types.ts'
import { listPlaces } from './list-places.ts'

const now = new Date('2026-11-30T09:00:00Z')
let database: TestDatabase
let owner: OpenDatabase
let site: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  site = openDatabase(database.urlFor('safe_site'), { applicationName: 'test' })
  await putMissingRows(owner.db)
})

afterAll(async () => {
  await Promise.all([owner.close(), site.close()])
  await database.drop()
})

interface Subject {
  kind: PublicKind
  id: string
}

/** Whether those who follow a scope are told of a row, and their feed is made anew when it changes. */
async function findHeard(scope: FollowScope, { kind, id }: Subject): Promise<{ told: boolean; renewed: boolean }> {
  const { changed = [], tags = [] } = (await findFollowing(site.db, scope, now)) ?? {}
  const { rows } = await owner.db.execute<{ tag: string }>(sql`select record.change_tags(${kind}, ${id}) as tag`)
  return {
    told: changed.some((page) => page.changes.some((change) => change.subjectId === id)),
    renewed: rows.some(({ tag }) => tags.includes(tag)),
  }
}

test.each(publicKinds)('whoever follows all, or the ask or bill that lists it, hears of a change: %s', async (kind) => {
  const { table } = kinds[kind]
  const rows = await owner.db.select({ id: table.id }).from(table)
  const places = await listPlaces(
    site.db,
    rows.map(({ id }) => id),
  )
  expect(places.size, 'a row on the founding record, or one that this test puts there').toBeGreaterThan(0)
  for (const [id, { list }] of [...places].slice(0, 3)) {
    const change = {
      origin: 'sync',
      subjectKind: kind,
      subjectId: id,
      field: 'title',
      before: 'Old',
      after: 'New',
    } as const
    await owner.db.insert(changes).values(change)
    expect(await findHeard({ of: 'everything' }, { kind, id })).toEqual({ told: true, renewed: true })
    const { shownOn } = list
    if (shownOn.page !== 'ask' && shownOn.page !== 'bill') continue
    expect(await findHeard({ of: shownOn.page, slug: shownOn.slug }, { kind, id })).toEqual({
      told: true,
      renewed: true,
    })
  }
})
