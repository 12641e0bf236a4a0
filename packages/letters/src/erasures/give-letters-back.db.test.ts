import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { dispatchDueMail } from '@safe-to-report/outbox/dispatch'
import { findLetterStatus } from '../writing/letter-status.ts'
import { typed } from '../testing/letters-for-tests.ts'
import { openMailOffice } from '../testing/mail-office.ts'
import { runErasure } from './run-erasure.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { campaign, dispatchOptions, owner, smtp, worker } = office
const body = 'Dear Sample Member, these are my words.'

/** A round of erasing once so many hours more have passed. */
async function eraseAfter(hours: number): Promise<void> {
  await passTime(owner.db, hours)
  await runErasure(worker.db)
}

beforeEach(async () => {
  await owner.db.execute(sql`truncate letters.mail cascade`)
  smtp.fault = 'none'
  smtp.received.length = 0
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

/** Sends what is due: whether each mail that its writer gets has their words in it. Nothing goes to anybody else. */
async function sendToWriter(): Promise<boolean[]> {
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  expect(smtp.received.flatMap(({ recipients }) => recipients).filter((to) => to !== typed.email)).toEqual([])
  return smtp.received.map(({ parsed }) => parsed.text?.includes(body) ?? false)
}

test('an uncertain letter that staff do not settle in time goes back to its writer, and is not just erased', async () => {
  const { id, statusToken } = await office.queueLetter({ body })
  smtp.fault = 'cut during data'
  await dispatchDueMail(dispatchOptions)
  smtp.fault = 'none'
  await eraseAfter(71)
  expect((await office.findMail(id)).state).toBe('uncertain')

  await owner.db.execute(sql`update letters.mail set erase_at = now() where id = ${id}`)
  expect(await findLetterStatus(campaign.db, statusToken), 'at no moment is it gone').toMatchObject({
    state: 'uncertain',
  })
  await eraseAfter(0.1)
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ state: 'refused', reason: 'given-up' })
  expect(await sendToWriter()).toEqual([true])
  await eraseAfter(73)
  expect(await office.listMail()).toEqual([])
})

test.each(['paused_at = now()', 'test = true'])(
  'what is held up for two weeks (%s) goes back to its writer, and no later letter with it',
  async (settings) => {
    const first = await office.queueLetter({ body })
    await owner.db.execute(sql`update letters.letters set confirmed_at = now() - interval '10 days'`)
    await owner.db.execute(
      sql`insert into letters.sending (campaign_id) values (${office.campaignId}) on conflict do nothing`,
    )
    await owner.db.execute(sql.raw(`update letters.sending set ${settings}`))
    await eraseAfter(0)
    expect((await office.findMail(first.id)).state, 'ten days').toBe('queued')
    await owner.db.execute(sql`update letters.letters set confirmed_at = now() - interval '14 days 1 minute'`)
    await eraseAfter(0)
    expect(await findLetterStatus(campaign.db, first.statusToken)).toMatchObject({
      state: 'refused',
      reason: 'waited-too-long',
    })
    expect(await sendToWriter()).toEqual([true])
    await owner.db.execute(sql`update letters.sending set paused_at = null, test = false`)
    expect(await sendToWriter(), 'it goes to no member afterwards').toEqual([])
    await eraseAfter(73)
    expect(await office.listMail()).toEqual([])
  },
)

test('a letter held in a flood is held no more once it is given back', async () => {
  const { id } = await office.queueLetter({ body })
  await owner.db.execute(sql`
    insert into letters.held (letter_id, campaign_id, area, why, lane_id)
    select l.id, campaign_id, area, 'many-letters', m.lane_id from letters.letters l join letters.mail m using (id)`)
  await owner.db.execute(sql`update letters.letters set confirmed_at = now() - interval '15 days'`)
  await eraseAfter(0)
  expect((await office.findMail(id)).state).toBe('refused')
  expect((await owner.db.execute(sql`select from letters.held`)).rows).toEqual([])
})

test('a text on its way back waits as long as its letter is kept, and nobody says that it has been sent before it is', async () => {
  const { id, statusToken } = await office.queueLetter({ body })
  const isOnItsWay = async () => {
    const status = await findLetterStatus(campaign.db, statusToken)
    return status.state === 'refused' && status.mailToWriter.is === 'waiting'
  }
  await owner.db.execute(sql`select letters.give_back(array[${id}]::uuid[], 'not-released')`)
  expect(await isOnItsWay()).toBe(true)

  const makeDue = () => owner.db.execute(sql`update letters.mail set run_at = now() where kind = 'notice'`)
  smtp.fault = 'cut before data'
  await makeDue()
  await dispatchDueMail(dispatchOptions)
  await eraseAfter(71)
  expect(await isOnItsWay(), 'the relay was away for days').toBe(true)
  smtp.fault = 'none'
  await makeDue()
  expect(await sendToWriter()).toEqual([true])
  expect(await isOnItsWay()).toBe(false)
})
