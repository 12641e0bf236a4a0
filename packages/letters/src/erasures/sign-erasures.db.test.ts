import { createHash } from 'node:crypto'
import { erasures, openDatabase } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { generateSealingKeys, createErasureSigner } from '@safe-to-report/outbox/keys'
import { submitLetter } from '../writing/submit-letter.ts'
import { aLetter, foundForTests } from '../testing/index.ts'
import { openKeys } from '@safe-to-report/outbox/testing'
import { mendTimes } from './mend-times.ts'
import { runErasure } from './run-erasure.ts'
import { closeErasures, erasedKinds, findLastErasure, listErasures } from './sign-erasures.ts'
import { findStatementFaults, readStatement } from './statement.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { campaignId } = await foundForTests(database)
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const dayKeys = await openKeys(database)
const signer = createErasureSigner(dayKeys.keys.privateKey)

beforeEach(async () => {
  await owner.db.execute(sql`truncate letters.erasures, letters.mail cascade`)
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), worker.close(), dayKeys.close()])
  await database.drop()
})

const close = () => closeErasures(worker.db, signer)

async function writeLetters(many: number): Promise<void> {
  const options = { db: campaign.db, seal: dayKeys.seal, publicUrl: 'https://w.example' }
  for (let letter = 0; letter < many; letter += 1) await submitLetter(options, aLetter(campaignId))
}

async function readAll() {
  return (await listErasures(campaign.db)).flatMap(({ statement }) => readStatement(statement) ?? [])
}

/** What a worker of before December 2026 signed, with rounded numbers and by its own clock: `until` so many hours from now. */
async function signAsBefore(hours: number): Promise<void> {
  const [last] = await owner.db
    .select()
    .from(erasures)
    .orderBy(sql`number desc`)
    .limit(1)
  const until = new Date(Date.now() + hours * 3_600_000)
  const statement = JSON.stringify({
    number: (last?.number ?? 0) + 1,
    since: new Date(until.getTime() - 3_600_000).toISOString(),
    until: until.toISOString(),
    erased: { mail: '10+', subscriptions: '0' },
    previous: last ? createHash('sha256').update(last.statement).digest('hex') : null,
    publicKey: signer.publicKey,
  })
  await owner.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    const row = { number: (last?.number ?? 0) + 1, madeAt: until, statement, signature: signer.sign(statement) }
    await tx.insert(erasures).values(row)
  })
}

test('each hour it is signed that what was due went, by the database’s clock, and follows the statement before', async () => {
  expect(await close()).toBe('signed')
  await passTime(owner.db, 0.5)
  expect(await close(), 'half an hour later').toBe('within-the-hour')
  await passTime(owner.db, 0.5)
  expect(await close()).toBe('signed')
  const signed = await listErasures(campaign.db)
  expect(signed).toHaveLength(2)
  expect(await findLastErasure(campaign.db)).toEqual(signed[1])
  expect(findStatementFaults(signed, signer.publicKey)).toEqual([])
  const [first, second] = await readAll()
  expect(second).toMatchObject({ number: 2, since: first?.until })
  const { rows } = await owner.pool.query('select made_at from letters.erasures where number = 2')
  expect(second?.until).toBe(rows[0].made_at.toISOString())
})

test.each([0, 1, 20])(
  'the statement of an hour in which %i letters went is the same but for its times',
  async (many) => {
    await close()
    await writeLetters(many)
    await passTime(owner.db, 25)
    expect(await runErasure(worker.db)).toBe(2 * many)
    expect(await close()).toBe('signed')
    const last = (await readAll()).at(-1)
    expect(last?.erased).toEqual(Object.fromEntries(erasedKinds.map((kind) => [kind, 'due'])))
    expect(Object.keys(last ?? {})).toEqual(['number', 'since', 'until', 'erased', 'previous', 'publicKey'])
  },
)

test('nothing counts how much went', async () => {
  const { rows } = await owner.pool.query(`select to_regclass('letters.erasure_tally') as tally`)
  expect(rows[0].tally).toBeNull()
})

test('while something has outstayed its time by more than an hour, nothing is signed', async () => {
  await writeLetters(1)
  await passTime(owner.db, 24.9)
  expect(await close()).toBe('signed')
  await passTime(owner.db, 1)
  expect(await close()).toBe('overdue')
  await runErasure(worker.db)
  expect(await close()).toBe('signed')
})

test('after months without a worker, old statements do not keep it from signing, and go', async () => {
  await close()
  await passTime(owner.db, 92 * 24)
  expect(await close()).toBe('signed')
  expect(await readAll()).toMatchObject([{ number: 2 }])
})

test('a statement that is altered, left out or signed by another key is found out', async () => {
  for (let hour = 0; hour < 3; hour += 1) {
    await close()
    await passTime(owner.db, 1)
  }
  const signed = await listErasures(campaign.db)
  const altered = signed.map((one, index) =>
    index === 1 ? { ...one, statement: one.statement.replace('"mail":"due"', '"mail":"none"') } : one,
  )
  expect(findStatementFaults(altered, signer.publicKey)).toEqual([
    'Statement 2 is not signed by this key.',
    'Statement 3 does not follow the one before it.',
  ])
  expect(findStatementFaults([...signed.slice(0, 1), ...signed.slice(2)], signer.publicKey)).toEqual([
    'Statement 3 does not follow the one before it.',
    'A statement is missing before number 3.',
  ])
  const other = createErasureSigner(generateSealingKeys().privateKey)
  expect(findStatementFaults(signed, other.publicKey)).toHaveLength(3)
  expect(findStatementFaults(signed, 'no key')).toHaveLength(1)
  expect(findStatementFaults([{ statement: 'x', signature: '' }], signer.publicKey)).toHaveLength(1)
})

test('four workers that look at once sign an hour once', async () => {
  const closed = await Promise.all([1, 2, 3, 4].map(close))
  expect(closed.filter((one) => one === 'signed')).toHaveLength(1)
})

test('statements of before, with their numbers, still verify, and the new ones follow them', async () => {
  await signAsBefore(-3)
  await signAsBefore(-2)
  await close()
  const signed = await listErasures(campaign.db)
  expect(findStatementFaults(signed, signer.publicKey)).toEqual([])
  expect((await readAll()).map(({ erased }) => erased['mail'])).toEqual(['10+', '10+', 'due'])
})

test('statements of hours that have not come no longer keep others from being signed, and the next one names them', async () => {
  await signAsBefore(-2)
  await signAsBefore(20 * 24)
  await signAsBefore(20 * 24 + 1)
  expect(await close(), 'before it is mended').toBe('within-the-hour')
  expect(await mendTimes(worker.db)).toEqual([{ what: 'statements', mended: 2 }])
  expect(await mendTimes(worker.db), 'once').toEqual([])
  await passTime(owner.db, 1)
  expect(await close()).toBe('signed')
  await passTime(owner.db, 1)
  expect(await close()).toBe('signed')
  expect(findStatementFaults(await listErasures(campaign.db), signer.publicKey)).toEqual([])
  const said = await readAll()
  expect(said.map(({ mends }) => mends)).toEqual([undefined, undefined, undefined, 2, undefined])
  for (const { since, until } of said.slice(3)) {
    expect(Date.parse(since)).toBeLessThanOrEqual(Date.parse(until))
    expect(Date.parse(until)).toBeLessThanOrEqual(Date.now() + 1_000)
  }
})
