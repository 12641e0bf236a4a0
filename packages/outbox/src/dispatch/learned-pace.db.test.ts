import { handOvers, mail, pace } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { ceilingOf, firstWaitSeconds, learnedPace } from '../testing/model-of-pace.ts'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { claimDueMail } from './claim-mail.ts'
import { dispatchDueMail } from './dispatch-mail.ts'
import { slowDown } from './slow-down.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { smtp, worker, owner, dispatchOptions } = office

afterEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.execute(sql`truncate letters.mail, letters.receipts, letters.hand_overs cascade`)
  const unknown = { slowedUntil: null, refusedAt: null, paceThen: null, ceiling: null, nextAt: null, strikes: 0 }
  await owner.db.update(pace).set(unknown)
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

const member = 'parliament.example'
const take = (limit: number) => claimDueMail(worker.db, { limit, leaseSeconds: 30 })

async function queueLetters(count: number): Promise<void> {
  await office.queueMany(count)
  await owner.db.delete(mail).where(eq(mail.kind, 'confirmation'))
}

/** Moves what the pace goes by into the past, as if so many seconds had gone by. */
async function letPass(seconds: number): Promise<void> {
  const by = sql`make_interval(secs => ${seconds})`
  await owner.db.execute(sql`
    update letters.pace set slowed_until = slowed_until - ${by}, refused_at = refused_at - ${by}, next_at = next_at - ${by}`)
  await owner.db.execute(sql`update letters.hand_overs set at = at - ${by}`)
}

async function learnedOf(domain: string): Promise<number | null> {
  const { rows } = await worker.db.execute<{ learned: number | null }>(
    sql`select letters.learned_pace(p) as learned from letters.pace p where p.domain = ${domain}`,
  )
  return rows[0]?.learned ?? null
}

/** Twenty looks, two seconds apart, of as many workers at once. */
async function takeFor40Seconds(workers = 1): Promise<number> {
  let taken = 0
  for (let look = 0; look < 20; look += 1) {
    const claims = await Promise.all(Array.from({ length: workers }, () => take(20)))
    taken += claims.flat().length
    await letPass(2)
  }
  return taken
}

test('what a relay took in the minute before it was too much sets the pace of all workers, nine tenths of it', async () => {
  await queueLetters(30)
  await owner.db.insert(handOvers).values(Array.from({ length: 30 }, () => ({ domain: null })))
  await slowDown(worker.db, { domain: '*', said: '450 too much mail' })
  // What was under way just then is answered a little later, and counts.
  await owner.db.insert(handOvers).values(Array.from({ length: 10 }, () => ({ domain: member })))
  expect(await take(20)).toEqual([])
  await letPass(firstWaitSeconds + 1)
  expect(await take(20)).toHaveLength(2) // two and a half seconds of 36 a minute, and one
  expect(await learnedOf('*')).toBeCloseTo(36, 1)
  expect(await takeFor40Seconds(4)).toBeGreaterThanOrEqual(22)
  expect(await takeFor40Seconds(4)).toBeLessThanOrEqual(25)
})

test('of one domain it counts what went there, and others go on', async () => {
  await queueLetters(30)
  await owner.db
    .insert(handOvers)
    .values([
      ...Array.from({ length: 12 }, () => ({ domain: member })),
      ...Array.from({ length: 40 }, () => ({ domain: 'elsewhere.example' })),
    ])
  await slowDown(worker.db, { domain: member, said: '450 slow down' })
  await letPass(firstWaitSeconds + 1)
  await take(1)
  expect(await learnedOf(member)).toBeCloseTo(10.8, 1)
  expect(await learnedOf('*')).toBeNull()
  expect(await takeFor40Seconds()).toBeGreaterThanOrEqual(7)
})

test('where nothing got through the pace is halved, and the next refusal halves it again', async () => {
  await queueLetters(1)
  for (const expected of [27, 12.15, 5.4675]) {
    await slowDown(worker.db, { domain: '*', said: '450 too much' })
    await letPass(4_000)
    await owner.db
      .update(pace)
      .set({ slowedUntil: sql`now()` })
      .where(eq(pace.domain, '*'))
    await take(1)
    expect(await learnedOf('*')).toBeCloseTo(expected, 1)
  }
})

test('within a relay’s pace what somebody waits for goes first', async () => {
  await owner.db
    .update(pace)
    .set({ ceiling: 6, slowedUntil: sql`now()` })
    .where(eq(pace.domain, '*'))
  await office.queueMany(3)
  const kinds = []
  for (let look = 0; look < 6; look += 1) {
    kinds.push(...(await take(20)).map(({ kind }) => kind))
    await letPass(12)
  }
  expect(kinds).toEqual(['confirmation', 'confirmation', 'confirmation', 'letter', 'letter', 'letter'])
})

test('a day’s quota says nothing of a minute', async () => {
  await slowDown(worker.db, { domain: '*', untilTomorrow: true, said: 'quota' })
  await letPass(200_000)
  await take(1)
  expect(await learnedOf('*')).toBeNull()
})

test('what is handed over is counted: letters by their domain, other mail without, and what nobody is sent not at all', async () => {
  await office.queueLetter()
  await dispatchDueMail(dispatchOptions)
  const counted = await worker.db.select({ domain: handOvers.domain }).from(handOvers)
  expect(counted).toEqual([{ domain: null }, { domain: member }])
})

test('the database’s rules are those of the model', async () => {
  const ceilings = [0.5, 1, 5, 33.3, 60, 5_000, 9_000]
  for (const ceiling of ceilings) {
    for (const minutes of [0, 5, 10, 11, 15, 60, 100_000]) {
      const { rows } = await worker.db.execute<{ learned: number | null }>(sql`
        select letters.learned_pace(jsonb_populate_record(null::letters.pace, jsonb_build_object(
          'ceiling', ${ceiling}::double precision, 'slowed_until', now() - ${minutes} * interval '1 minute'))) as learned`)
      const { learned } = rows[0] ?? { learned: undefined }
      expect(learned ?? -1, `${ceiling} after ${minutes}`).toBeCloseTo(learnedPace(ceiling, minutes) ?? -1, 3)
    }
  }
  for (const through of [0, 1, 5, 200]) {
    for (const paceThen of [null, 0.7, 4.5, 60]) {
      const { rows } = await owner.db.execute<{ ceiling: number }>(
        sql`select letters.ceiling_of(${through}, ${paceThen}::double precision) as ceiling`,
      )
      expect(rows[0]?.ceiling).toBeCloseTo(ceilingOf(through, paceThen), 6)
    }
  }
})
