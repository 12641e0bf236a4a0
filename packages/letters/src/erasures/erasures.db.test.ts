import { erasures, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { spendProof } from '../brake/spend-proof.ts'
import { generateSealingKeys } from '../day-keys/identity.ts'
import { hashPerson } from '../once/person-hash.ts'
import { submitLetter } from '../submit-letter.ts'
import { aLetter, foundForTests, openKeys } from '../testing/index.ts'
import { findHoldings, roundAge } from './find-holdings.ts'
import { closeErasures, findLastErasure, listErasures, runErasure } from './run-erasure.ts'
import { checkStatements, createErasureSigner, readStatement } from './statement.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { campaignId } = await foundForTests(database)
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const dayKeys = await openKeys(database)
const { keys, seal } = dayKeys
const signer = createErasureSigner(keys.privateKey)
const start = Date.now()
const later = (hours: number): Date => new Date(start + hours * 3_600_000)

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), worker.close(), dayKeys.close()])
  await database.drop()
})

test('what an hour erased is signed, rounded, and follows the statement before', async () => {
  expect(await closeErasures(worker.db, signer, later(0))).toBe(true)
  const options = { db: campaign.db, seal, now: later(0), publicUrl: 'https://w.example' }
  for (let letter = 0; letter < 6; letter++) await submitLetter(options, aLetter(campaignId))
  await runErasure(worker.db, { now: later(25), today: '2026-11-22' })
  expect(await closeErasures(worker.db, signer, later(0.5)), 'within the hour').toBe(false)
  expect(await closeErasures(worker.db, signer, later(25))).toBe(true)
  expect(await closeErasures(worker.db, signer, later(27))).toBe(true)
  const signed = await listErasures(campaign.db)
  expect(signed).toHaveLength(3)
  expect(await findLastErasure(campaign.db)).toEqual(signed[2])
  expect(checkStatements(signed, signer.publicKey)).toEqual([])
  expect(readStatement(signed[1]?.statement ?? '')).toMatchObject({
    number: 2,
    since: later(0).toISOString(),
    until: later(25).toISOString(),
    erased: { mail: '10+', subscriptions: '0' }, // six letters and the six mails that asked to confirm
  })
  expect(readStatement(signed[2]?.statement ?? '')?.erased.mail).toBe('0')
})

test('a statement that is altered, left out or signed by another key is found out', async () => {
  const signed = await listErasures(campaign.db)
  const altered = signed.map((one, index) =>
    index === 1 ? { ...one, statement: one.statement.replace('10+', '20+') } : one,
  )
  expect(checkStatements(altered, signer.publicKey)).toEqual([
    'Statement 2 is not signed by this key.',
    'Statement 3 does not follow the one before it.',
  ])
  expect(checkStatements([...signed.slice(0, 1), ...signed.slice(2)], signer.publicKey)).toEqual([
    'Statement 3 does not follow the one before it.',
    'A statement is missing before number 3.',
  ])
  const other = createErasureSigner(generateSealingKeys().privateKey)
  expect(checkStatements(signed, other.publicKey)).toHaveLength(3)
  expect(checkStatements(signed, 'no key')).toHaveLength(1)
  expect(checkStatements([{ statement: 'x', signature: '' }], signer.publicKey)).toHaveLength(1)
})

test('four workers that look at once sign an hour once', async () => {
  const closed = await Promise.all([1, 2, 3, 4].map(() => closeErasures(worker.db, signer, later(30))))
  expect(closed.filter(Boolean)).toHaveLength(1)
})

test('statements are kept for 90 days', async () => {
  await closeErasures(worker.db, signer, later(92 * 24))
  expect(await listErasures(campaign.db)).toHaveLength(1)
  await worker.db.delete(erasures)
})

test('what is held is told in round numbers and whole days, and what outstayed its time is told too', async () => {
  const options = {
    db: campaign.db,
    seal,
    now: new Date(),
    publicUrl: 'https://w.example',
  }
  await submitLetter(options, aLetter(campaignId))
  const of = async (kind: string) => (await findHoldings(campaign.db, new Date())).find((one) => one.kind === kind)
  expect(await of('letters-unconfirmed')).toMatchObject({ held: '<10', oldestDays: 1, isOverdue: false })
  expect(await of('subscriptions')).toMatchObject({ held: '0', oldestDays: null })
  await owner.db.execute(sql`update letters.mail set erase_at = now() - interval '2 hours' where kind = 'letter'`)
  expect(await of('letters-unconfirmed')).toMatchObject({ isOverdue: true })
})

test.each([
  [0, 1],
  [24.5, 1],
  [26, 2],
  [72.9, 3],
])('%f hours are %i days at most', (hours, days) => {
  expect(roundAge(new Date(start - hours * 3_600_000), new Date(start))).toBe(days)
})

test('when a campaign has closed, nobody can be found among those who wrote in it', async () => {
  const hash = await hashPerson(campaign.db, 'key', { campaignId, email: 'ana@example.org', memberId: 1 })
  await owner.db.execute(sql`insert into letters.persons values (${campaignId}, ${hash})`)
  await spendProof(campaign.db, { proof: 'p', expiresAt: later(1) })
  await runErasure(worker.db, { now: later(0), today: '2026-11-22' })
  const left = async () =>
    (
      await owner.db.execute(sql`
        select (select count(*) from letters.persons) + (select count(*) from letters.person_keys) as persons,
          (select count(*) from letters.proofs_spent) as proofs`)
    ).rows[0]
  expect(await left()).toEqual({ persons: '2', proofs: '1' })
  await owner.db.execute(sql`update letters.campaigns set state = 'closed'`)
  await runErasure(worker.db, { now: later(2), today: '2026-11-22' })
  expect(await left()).toEqual({ persons: '0', proofs: '0' })
})

test('a held letter that nobody decides on in a week goes back to its writer', async () => {
  await owner.db.execute(sql`update letters.campaigns set state = 'open'`)
  const options = {
    db: campaign.db,
    seal,
    now: new Date(),
    publicUrl: 'https://w.example',
  }
  await submitLetter({ ...options, holdFor: 'one-address' }, aLetter(campaignId))
  await owner.db.execute(sql`
    select letters.confirm(confirm_token_hash) from letters.letters where hold_for is not null and confirmed_at is null`)
  await owner.db.execute(sql`update letters.held set held_at = now() - interval '8 days'`)
  await runErasure(worker.db, { now: new Date(), today: '2026-11-22' })
  const { rows } = await owner.db.execute(
    sql`select state, reason from letters.mail where reason is not null order by kind`,
  )
  expect(rows).toEqual([
    { state: 'refused', reason: 'not-released' },
    { state: 'queued', reason: 'not-released' },
  ])
})
