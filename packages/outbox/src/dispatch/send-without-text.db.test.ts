import { letters, mail, readableTexts, textsRefused } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { askForText, eraseLetter, findLetterStatus } from '@safe-to-report/letters/writing'
import { eraseDueMail } from '../erase-due-mail.ts'
import { applyReturn } from '../returns/apply-return.ts'
import { typed, openMailOffice } from '@safe-to-report/letters/testing'
import { openWithLink } from '../seal/text-by-link.ts'
import { dispatchDueMail } from './dispatch-mail.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { smtp, worker, campaign, owner, dispatchOptions } = office
const word = 'zeppelin'

afterEach(async () => {
  smtp.refusedWord = undefined
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.execute(sql`truncate letters.mail, letters.receipts, letters.texts_refused cascade`)
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

async function statusOf(token: string) {
  const status = await findLetterStatus(campaign.db, token)
  if (status.state === 'gone') throw new Error('the letter is gone')
  return status
}

/** What came, to its writer, in plain words. */
const arrived = () => smtp.received.map(({ parsed }) => parsed.text ?? '')

async function sendRefused() {
  const letter = await office.queueLetter()
  smtp.received.length = 0
  smtp.refusedWord = word
  await dispatchDueMail(dispatchOptions)
  return letter
}

test('a notice that is refused for the words in it goes once more without, and they are on the letter’s page', async () => {
  const { id, statusToken } = await sendRefused()
  expect((await office.findMail(id)).state).toBe('refused')
  const [short = '', ...others] = arrived()
  expect(others).toEqual([])
  expect(short).toContain(`https://write.example/letter/${statusToken}`)
  expect(short).not.toContain(word)
  const { texts, mailToWriter } = await statusOf(statusToken)
  expect(mailToWriter).toEqual({ is: 'sent' })
  expect(texts).toEqual([expect.stringContaining(typed.body)])
  expect(texts[0]).toContain('never got as far as the office')
  expect(await worker.db.select({ count: textsRefused.count }).from(textsRefused)).toEqual([{ count: 1 }])
})

test('the words open with the letter’s link, and with nothing that the database has', async () => {
  const { statusToken } = await sendRefused()
  const [row] = await worker.db.select().from(readableTexts)
  const sealed = row?.sealed ?? Buffer.alloc(0)
  expect(openWithLink(statusToken, sealed)).toContain(word)
  const [letter] = await owner.db.select().from(letters)
  for (const known of [letter?.statusTokenHash.toString('base64url') ?? '', letter?.id ?? '', 'x'.repeat(43)])
    expect(openWithLink(known, sealed)).toBeUndefined()
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
  expect(openWithLink(statusToken, sealed)).toBeUndefined()
})

test('a text that was asked for, and an answer that is passed on, go in the same way', async () => {
  const { id, statusToken } = await office.queueLetter()
  await dispatchDueMail(dispatchOptions)
  smtp.received.length = 0
  smtp.refusedWord = word
  await askForText(campaign.db, statusToken)
  await dispatchDueMail(dispatchOptions)
  const { open, seal, publicUrl } = dispatchOptions
  await applyReturn(
    { db: worker.db, open, seal, publicUrl },
    {
      fingerprint: Buffer.from('an answer'),
      classified: { class: 'reply', isClosed: false },
      answer: { text: `The office likes a ${word}.`, files: [], from: 'The office', isCut: false },
      returnsTo: { kind: 'letter', id },
    },
  )
  await dispatchDueMail(dispatchOptions)
  expect(arrived()).toHaveLength(2)
  for (const text of arrived()) expect(text).toContain(`/letter/${statusToken}`)
  const { texts } = await statusOf(statusToken)
  expect(texts).toHaveLength(2)
  expect(texts.join()).toContain(`The office likes a ${word}.`)
})

test('one without words that is refused too is not tried again, and the page says that nothing reached its writer', async () => {
  const { statusToken } = await office.queueLetter()
  smtp.received.length = 0
  smtp.fault = '550 after data'
  await dispatchDueMail(dispatchOptions)
  expect(arrived()).toEqual([])
  const { mailToWriter, texts } = await statusOf(statusToken)
  expect(mailToWriter).toEqual({ is: 'not-reached' })
  expect(texts).toHaveLength(1)
  const notices = await worker.db.select({ state: mail.state }).from(mail).where(eq(mail.kind, 'notice'))
  expect(notices.filter(({ state }) => state === 'queued')).toEqual([])
})

test('a notice to an address that does not exist is no matter of words', async () => {
  const { statusToken } = await office.queueLetter()
  smtp.fault = '550 to recipient'
  await dispatchDueMail(dispatchOptions)
  expect(await statusOf(statusToken)).toMatchObject({ mailToWriter: { is: 'not-reached' }, texts: [] })
})

test.each([
  { when: 'its writer erases the letter', erase: (token: string) => eraseLetter(campaign.db, token) },
  {
    when: 'its time has come',
    erase: async () => {
      await passTime(owner.db, 73)
      await eraseDueMail(worker.db)
    },
  },
])('the words go with the letter when $when', async ({ erase }) => {
  const { statusToken } = await sendRefused()
  expect(await worker.db.select().from(readableTexts)).toHaveLength(1)
  await erase(statusToken)
  expect(await worker.db.select().from(readableTexts)).toEqual([])
})
