import { mail, openDatabase, receipts } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { confirmLetter, confirmLetterByCode } from './confirm-letter.ts'
import { eraseLetter } from './act-on-letter.ts'
import { findLetterStatus } from './letter-status.ts'
import { letterContent, plainMailContent } from '@safe-to-report/outbox/seal'
import { submitLetter } from './submit-letter.ts'
import { openKeys } from '@safe-to-report/outbox/testing'
import { aLetter, foundForTests, typed } from '../testing/letters-for-tests.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const { campaignId } = await foundForTests(database)
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const dayKeys = await openKeys(database)
const { seal, open } = dayKeys

afterAll(async () => {
  await campaign.close()
  await worker.close()
  await dayKeys.close()
  await database.drop()
})

interface Submitted {
  statusToken: string
  confirmToken: string
  code: string
  letterId: string
  mailText: string
}

/** Submits a letter and reads its confirmation mail as the worker would. */
async function submit(change: Parameters<typeof aLetter>[1] = {}): Promise<Submitted> {
  const { statusToken } = await submitLetter(
    { db: campaign.db, seal, publicUrl: 'https://write.example' },
    aLetter(campaignId, change),
  )
  const rows = await worker.db.select().from(mail).where(eq(mail.kind, 'confirmation'))
  for (const row of rows) {
    if (row.sealed === null || row.wrappedKey === null || row.letterId === null) continue
    const opened = await open(row, { sealed: row.sealed, wrappedKey: row.wrappedKey })
    const { body } = plainMailContent.parse(JSON.parse(opened))
    if (!body.includes(statusToken)) continue
    const confirmToken = /\/confirm\/([\w-]{43})/.exec(body)?.[1] ?? ''
    const code = /^(\d{6})$/m.exec(body)?.[1] ?? ''
    return { statusToken, confirmToken, code, letterId: row.letterId, mailText: opened }
  }
  throw new Error('no confirmation mail holds the status token')
}

test('a submitted letter waits, sealed, and opens for the worker only', async () => {
  const { statusToken, letterId } = await submit()
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ state: 'unconfirmed', attempts: 0 })
  const [row] = await worker.db.select().from(mail).where(eq(mail.id, letterId))
  if (!row?.sealed || !row.wrappedKey) throw new Error('the letter is not sealed')
  const content = letterContent.parse(JSON.parse(await open(row, { sealed: row.sealed, wrappedKey: row.wrappedKey })))
  expect(content.body).toBe(typed.body.trim())
  await expect(campaign.db.select().from(mail)).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('the confirmation mail holds nothing that the supporter typed', async () => {
  const { mailText } = await submit()
  const { to: _, ...content } = plainMailContent.parse(JSON.parse(mailText))
  for (const words of ['Quetzal', 'Xylophone', 'zeppelin', 'Testford', 'Sample Member']) {
    expect(JSON.stringify(content)).not.toContain(words)
  }
})

test('a supporter who reads Welsh is asked in Welsh, and led to Welsh pages', async () => {
  const { mailText, statusToken, confirmToken } = await submit({ language: 'cy' })
  const { subject, body } = plainMailContent.parse(JSON.parse(mailText))
  expect(subject).toBe('Cadarnhewch eich neges, os gwelwch yn dda')
  expect(body).toContain(`https://write.example/cy/confirm/${confirmToken}`)
  expect(body).toContain(`https://write.example/cy/letter/${statusToken}`)
  expect(body).not.toMatch(/please|thank you/i)
})

test('the mailed token confirms, and confirming twice is harmless', async () => {
  const { statusToken, confirmToken } = await submit()
  expect(await confirmLetter(campaign.db, confirmToken)).toEqual({ outcome: 'confirmed' })
  expect(await confirmLetter(campaign.db, confirmToken)).toEqual({ outcome: 'confirmed' })
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ state: 'queued', eraseAt: null })
})

test('the six digits confirm beside the private status link, spaces and all', async () => {
  const { statusToken, code } = await submit()
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
  expect(await confirmLetterByCode(campaign.db, statusToken, spaced)).toEqual({ outcome: 'confirmed' })
})

test('a code can be tried five times', async () => {
  const { statusToken, confirmToken, code } = await submit()
  const wrong = code === '000000' ? '000001' : '000000'
  for (let tries = 1; tries <= 5; tries += 1) {
    expect(await confirmLetterByCode(campaign.db, statusToken, wrong)).toEqual({ outcome: 'wrong-code' })
  }
  expect(await confirmLetterByCode(campaign.db, statusToken, code)).toEqual({ outcome: 'too-many-tries' })
  expect(await confirmLetter(campaign.db, confirmToken)).toEqual({ outcome: 'confirmed' })
})

test('the status token does not confirm, and the confirm token does not erase', async () => {
  const { statusToken, confirmToken } = await submit()
  expect(await confirmLetter(campaign.db, statusToken)).toEqual({ outcome: 'gone' })
  expect(await eraseLetter(campaign.db, confirmToken)).toEqual({ outcome: 'gone' })
  expect(await findLetterStatus(campaign.db, confirmToken)).toMatchObject({ state: 'unconfirmed' })
})

test.each(['', 'short', 'a'.repeat(43), "'; drop table letters.mail; --"])(
  'the token "%s" leads nowhere',
  async (token) => {
    expect(await confirmLetter(campaign.db, token)).toEqual({ outcome: 'gone' })
    expect(await confirmLetterByCode(campaign.db, token, '123456')).toEqual({ outcome: 'gone' })
    expect(await findLetterStatus(campaign.db, token)).toEqual({ state: 'gone' })
    expect(await eraseLetter(campaign.db, token)).toEqual({ outcome: 'gone' })
  },
)

test('a letter erased before it was confirmed leaves nothing, not even a receipt', async () => {
  const { statusToken, letterId } = await submit()
  expect(await eraseLetter(campaign.db, statusToken)).toEqual({ outcome: 'erased' })
  expect(await findLetterStatus(campaign.db, statusToken)).toEqual({ state: 'gone' })
  expect(await worker.db.select().from(mail).where(eq(mail.letterId, letterId))).toEqual([])
  expect(await worker.db.select().from(receipts)).toEqual([])
})

test('a confirmed letter erased before it was sent leaves a receipt that it was withdrawn', async () => {
  const { statusToken, confirmToken } = await submit()
  await confirmLetter(campaign.db, confirmToken)
  expect(await eraseLetter(campaign.db, statusToken)).toEqual({ outcome: 'erased' })
  expect(await worker.db.select({ outcome: receipts.outcome }).from(receipts)).toEqual([{ outcome: 'withdrawn' }])
})
