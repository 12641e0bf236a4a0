import { setTimeout as sleep } from 'node:timers/promises'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { findLetterStatus } from '@safe-to-report/letters/writing'
import { startImapStandIn } from '@safe-to-report/mail-catcher/imap-stand-in'
import { member, openMailOffice, typed } from '@safe-to-report/letters/testing'
import { startMailCatcher } from '@safe-to-report/mail-catcher'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import { runWorker } from './testing/run-worker.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const mailbox = await startImapStandIn({ user: 'returns', pass: 'secret' })
const catcher = await startMailCatcher({ smtpPort: 0, inboxPort: 0, onReturn: mailbox.deliver })
const env = {
  DATABASE_URL: database.urlFor('safe_worker'),
  SMTP_URL: catcher.smtpUrl,
  IMAP_URL: `imap://returns:secret@127.0.0.1:${mailbox.port}/INBOX`,
  BOUNCE_ADDRESS: 'returns@campaign.example',
  MAIL_FROM: 'post@campaign.example',
  ...office.dayKeys.workerEnv,
  CAMPAIGN_URL: 'https://write.example',
  SITE_URL: 'https://site.example',
}

afterAll(async () => {
  await catcher.stop()
  await mailbox.close()
  await office.close()
  await database.drop()
})

/** Writes a letter, and presses a button of the inbox once it is caught. */
async function sendAndReturn(kind: string): Promise<{ statusToken: string; after: number }> {
  const last = catcher.mails.at(-1)?.id ?? 0
  const { statusToken } = await office.queueLetter()
  const { worker, ready } = runWorker(env)
  onTestFinished(async () => void (await worker.stop()))
  await ready
  const { id } = await catcher.waitForMail(member.email, { after: last })
  const body = new URLSearchParams({ kind })
  expect((await fetch(`${catcher.inboxUrl}/mail/${id}/return`, { method: 'POST', body })).status).toBe(200)
  return { statusToken, after: id }
}

async function stateBecomes(statusToken: string, state: string): Promise<void> {
  for (let tries = 0; tries < 800; tries += 1) {
    if ((await findLetterStatus(office.campaign.db, statusToken)).state === state) return
    await sleep(50)
  }
  throw new Error(`it never became ${state}`)
}

test('a letter that the inbox bounces is told on its page, and its writer has the text back', async () => {
  const { statusToken, after } = await sendAndReturn('no-such-address')
  await stateBecomes(statusToken, 'bounced')
  const { parsed } = await catcher.waitForMail(typed.email, { after })
  expect(parsed.text).toContain('My zeppelin words')
})

test('an automatic answer is passed on to its writer, and the letter counts as delivered', async () => {
  const { statusToken, after } = await sendAndReturn('out-of-office')
  const { parsed } = await catcher.waitForMail(typed.email, { after })
  expect(parsed.text).toContain('This is an automatic answer of the mail catcher')
  await stateBecomes(statusToken, 'handed-over')
})
