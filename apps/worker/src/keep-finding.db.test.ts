import { finds, items, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { pino } from 'pino'
import { afterAll, expect, inject, test, vi } from 'vitest'
import { findOnce, keepFinding } from './keep-finding.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const finding = {
  db: worker.db,
  env: { DATABASE_URL: database.urlFor('safe_worker') },
  log: pino({ level: 'silent' }),
}

afterAll(async () => {
  await Promise.all([owner.close(), worker.close()])
  await database.drop()
})

const putItem = (key: string) => {
  const seen = new Date('2026-11-20T12:00:00Z')
  const times = { firstSeenAt: seen, seenAt: seen, changedAt: seen }
  return owner.db.insert(items).values({
    ...times,
    kind: 'amendment',
    source: 'amendments',
    key,
    title: 'New Clause 7',
    url: `https://example.org/${key}`,
    text: 'There must be a firewall: what a victim of abuse tells the police must not be passed on for immigration control.',
  })
}

const countFound = async (): Promise<number> => (await owner.db.select().from(finds)).length

test('what is fetched while the worker waits is found at once, by the watches that ship', async () => {
  const stopping = new AbortController()
  const keeping = keepFinding(finding, stopping.signal)
  await putItem('1')
  await vi.waitFor(async () => expect(await countFound()).toBeGreaterThan(0), { timeout: 20_000 })
  stopping.abort()
  await keeping
})

test('of two that look at once one does', async () => {
  await owner.db.delete(items)
  await putItem('2')
  await Promise.all([findOnce(finding), findOnce(finding)])
  expect(await countFound()).toBe((await owner.db.selectDistinct({ ask: finds.askId }).from(finds)).length)
})
