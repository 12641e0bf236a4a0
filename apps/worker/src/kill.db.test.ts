import { setTimeout as sleep } from 'node:timers/promises'
import { brakes } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { member, openMailOffice } from '@safe-to-report/letters/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { runWorker } from './testing/run-worker.ts'

const letterCount = 200
const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database, { slowness: 100 })

afterAll(async () => {
  await office.close()
  await database.drop()
})

const env = {
  DATABASE_URL: database.urlFor('safe_worker'),
  SMTP_URL: office.smtp.url,
  MAIL_FROM: 'post@campaign.example',
  ...office.dayKeys.workerEnv,
  CAMPAIGN_URL: 'https://write.example',
  SITE_URL: 'https://site.example',
  LEASE_SECONDS: '1',
  POLL_SECONDS: '0.2',
}

/** Counts, at the mail server, how often each letter came. */
function countLetters(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { recipients, parsed } of office.smtp.received) {
    if (!recipients.includes(member.email)) continue
    const id = /<([\w-]+)@/.exec(parsed.messageId ?? '')?.[1] ?? 'no id'
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

test('killed six times while 200 letters go out, the worker loses none and sends none twice', async () => {
  await office.owner.db.insert(brakes).values({ campaignId: office.campaignId }) // 200 to one seat are no flood here
  await office.queueMany(letterCount)
  // Confirmations go first, so most of the kills fall among the letters.
  for (const arrived of [60, 220, 250, 280, 310, 340]) {
    const { worker, ready } = runWorker(env)
    await ready
    while (office.smtp.received.length < arrived) await sleep(1)
    await worker.kill()
  }
  const { worker, ready } = runWorker(env)
  await ready
  const begun = Date.now()
  const isUnderWay = async (): Promise<boolean> =>
    (await office.listMail()).some(({ state }) => state === 'queued' || state === 'sending')
  while (await isUnderWay()) {
    if (Date.now() - begun > 60_000) throw new Error('letters are still under way')
    await sleep(50)
  }
  expect(await worker.stop()).toBe(0)

  const counts = countLetters()
  const letters = (await office.listMail()).filter(({ kind }) => kind === 'letter')
  const inState = (state: string): string[] => letters.filter((row) => row.state === state).map(({ id }) => id)
  const [handedOver, uncertain] = [inState('handed-over'), inState('uncertain')]

  expect(handedOver.length + uncertain.length).toBe(letterCount)
  expect(handedOver.filter((id) => counts.get(id) !== 1)).toEqual([])
  expect([...counts.entries()].filter(([, count]) => count > 1)).toEqual([])
  // The kills did fall among letters: some were cut between the mark and the answer.
  expect(uncertain.length).toBeGreaterThan(0)
  expect(uncertain.length).toBeLessThanOrEqual(6 * 20)

  const confirmations = office.smtp.received.filter(({ parsed }) => parsed.subject === 'Please confirm your message')
  expect(new Set(confirmations.map(({ parsed }) => parsed.messageId)).size).toBe(letterCount)
}, 300_000)
