import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { dropEndedVisits, endVisit, isVisitEnded } from './ended-visits.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })

afterAll(async () => {
  await Promise.all([campaign.close(), worker.close(), owner.close()])
  await database.drop()
})

test('a letter that was left or sent stays ended, however often it is said', async () => {
  expect(await isVisitEnded(campaign.db, 'one')).toBe(false)
  await endVisit(campaign.db, 'one')
  await endVisit(campaign.db, 'one')
  expect(await isVisitEnded(campaign.db, 'one')).toBe(true)
  expect(await isVisitEnded(campaign.db, 'other')).toBe(false)
})

test('its number is nowhere in the database', async () => {
  await endVisit(campaign.db, 'a number that is random')
  const { rows } = await owner.db.execute(sql`select convert_from(hash, 'LATIN1') as hash from letters.ended_visits`)
  expect(JSON.stringify(rows)).not.toContain('random')
})

test('it is forgotten once no cookie of it is good any more, and not before', async () => {
  await endVisit(campaign.db, 'old')
  await endVisit(campaign.db, 'new')
  const age = sql`update letters.ended_visits set ended_at = now() - interval '3 hours' where hash = sha256('old'::bytea)`
  await owner.db.execute(age)
  await dropEndedVisits(worker.db)
  expect(await isVisitEnded(campaign.db, 'old')).toBe(false)
  expect(await isVisitEnded(campaign.db, 'new')).toBe(true)
})

test('the campaign neither takes back that a visit ended nor says when', async () => {
  const denied = { cause: { message: expect.stringContaining('permission denied') } }
  await expect(campaign.db.execute(sql`delete from letters.ended_visits`)).rejects.toMatchObject(denied)
  const backdated = sql`insert into letters.ended_visits (hash, ended_at) values ('\\x00', now() - interval '1 day')`
  await expect(campaign.db.execute(backdated)).rejects.toMatchObject(denied)
})
