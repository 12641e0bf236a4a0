import { mail } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { dispatchDueMail } from '@safe-to-report/outbox/dispatch'
import { findLetterStatus } from './letter-status.ts'
import { submitLetter } from './submit-letter.ts'
import { aLetter } from '../testing/letters-for-tests.ts'
import { openMailOffice } from '../testing/mail-office.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { campaign, dispatchOptions, owner, smtp } = office

beforeEach(async () => {
  await owner.db.execute(sql`truncate letters.mail cascade`)
  smtp.fault = 'none'
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

const submit = (confirmAfterSeconds = 0) =>
  submitLetter(
    {
      db: campaign.db,
      seal: dispatchOptions.seal,
      publicUrl: 'https://write.example',
      confirmAfterSeconds,
    },
    aLetter(office.campaignId),
  )

async function findMailToWriter(token: string) {
  const status = await findLetterStatus(campaign.db, token)
  return status.state === 'gone' ? 'gone' : status.mailToWriter
}

test('the mail that asks to confirm is said to be sent once a server has it, and not before', async () => {
  const { statusToken } = await submit()
  expect(await findMailToWriter(statusToken)).toEqual({ is: 'waiting', until: null })
  await dispatchDueMail(dispatchOptions)
  expect(await findMailToWriter(statusToken)).toEqual({ is: 'sent' })
})

test('of one that is put off it is said until when', async () => {
  const { statusToken } = await submit(1_500)
  await dispatchDueMail(dispatchOptions)
  const [row] = await owner.db
    .select({ runAt: mail.runAt, createdAt: mail.createdAt })
    .from(mail)
    .where(eq(mail.kind, 'confirmation'))
  expect((row?.runAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)).toBe(1_500_000)
  expect(await findMailToWriter(statusToken)).toEqual({ is: 'waiting', until: row?.runAt })
})

test('one that is refused for good is said not to have reached its writer, also once it has been erased', async () => {
  const { statusToken } = await submit()
  smtp.fault = '550 to recipient'
  await dispatchDueMail(dispatchOptions)
  expect(await findMailToWriter(statusToken)).toEqual({ is: 'not-reached' })
  await owner.db.execute(sql`delete from letters.mail where kind = 'confirmation'`)
  expect(await findMailToWriter(statusToken)).toEqual({ is: 'not-reached' })
})

test('nobody says that a text came back to its writer when the mail with it was refused', async () => {
  const { id, statusToken } = await office.queueLetter()
  await owner.db.execute(sql`select letters.give_back(array[${id}]::uuid[], 'not-released')`)
  smtp.fault = '550 to recipient'
  await dispatchDueMail(dispatchOptions)
  expect(await findMailToWriter(statusToken)).toEqual({ is: 'not-reached' })
})

test.each(['queued', 'refused', 'handed-over', 'bounced'])(
  'of a letter that is %s no server is named',
  async (state) => {
    const { id, statusToken } = await office.queueLetter()
    if (state === 'handed-over' || state === 'bounced') await dispatchDueMail(dispatchOptions)
    await owner.db.execute(sql`
    update letters.mail set state = ${state}, server_reply = '550 5.1.1 host mx1.office.example[192.0.2.1] said: no one'
    where id = ${id}`)
    expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({
      state,
      serverReply: '550 5.1.1 host [server] said: no one',
    })
  },
)
