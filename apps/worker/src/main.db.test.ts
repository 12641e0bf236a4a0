import { setTimeout as sleep } from 'node:timers/promises'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { member, openMailOffice, typed } from '@safe-to-report/letters/testing'
import { noSuchAddress, plainMail, startImapForTests, startSmtpForTests } from '@safe-to-report/outbox/testing'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import { runWorker } from './testing/run-worker.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const env = {
  DATABASE_URL: database.urlFor('safe_worker'),
  SMTP_URL: office.smtp.url,
  MAIL_FROM: 'post@campaign.example',
  ...office.dayKeys.workerEnv,
  CAMPAIGN_URL: 'https://write.example',
  SITE_URL: 'https://site.example',
}

afterAll(async () => {
  await office.close()
  await database.drop()
})

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const begun = Date.now(); !(await isSo()); await sleep(10)) {
    if (Date.now() - begun > 50_000) throw new Error(`waited in vain until ${what}`)
  }
}

test('a letter confirmed while the worker waits is handed over before its next look', async () => {
  const { worker, ready } = runWorker({ ...env, POLL_SECONDS: '600' }) // so that only the notice can wake it
  await ready
  await sleep(300)
  await office.queueMany(1)
  await until('two mails arrived', () => office.smtp.received.length === 2)
  await until('it is written down', () => worker.printed().includes('"kind":"letter"'))
  expect(await worker.stop()).toBe(0)
  expect(worker.printed()).toContain('"msg":"stopped"')
})

test('what the worker logs holds no address, no name and no typed word', async () => {
  const { worker, ready } = runWorker(env)
  await ready
  office.smtp.fault = '550 to members'
  const before = office.smtp.received.length
  await office.queueMany(2)
  await until('confirmations and notices arrived', () => office.smtp.received.length === before + 4)
  office.smtp.fault = 'none'
  await worker.stop()
  expect(worker.printed()).toContain('"msg":"refused"')
  for (const words of ['@', 'Quetzal', 'Xylophone', 'zeppelin', typed.email, 'Testford', env.SEALING_PRIVATE_KEY]) {
    expect(worker.printed()).not.toContain(words)
  }
})

test('with the mail server down the worker says so once, tries on, and recovers', async () => {
  const down = await startSmtpForTests()
  await down.close()
  const { worker, ready } = runWorker({ ...env, SMTP_URL: down.url })
  await ready
  await office.queueMany(5)
  await until('it has said so', () => worker.printed().includes('mail-server-unreachable'))
  await sleep(2_000)
  expect(worker.printed().match(/"msg":"mail-server-unreachable"/g)).toHaveLength(1)
  const up = await startSmtpForTests({ port: Number(new URL(down.url).port) })
  await until('all arrived', () => up.received.length === 10)
  await until('it is written down', () => worker.printed().includes('"msg":"mail-server-back"'))
  expect(await worker.stop()).toBe(0)
  await up.close()
})

test('when the database drops every connection the worker goes on', async () => {
  const { worker, ready } = runWorker({ ...env, POLL_SECONDS: '0.2' })
  await ready
  const before = office.smtp.received.length
  await office.dropWorkerConnections()
  await office.queueMany(3)
  await until('all arrived', () => office.smtp.received.length === before + 6)
  expect(await worker.stop()).toBe(0)
})

test('a worker that may open too few files for all it does at once says so, goes on, and sends everything', async () => {
  office.smtp.received.length = 0
  office.smtp.fault = 'slow' // so that many are under way
  await office.queueMany(15)
  const { worker, ready } = runWorker({ ...env, POLL_SECONDS: '0.2' }, { descriptors: 36 })
  await ready
  await until('all arrived', () => office.smtp.received.length >= 30)
  office.smtp.fault = 'none'
  expect(worker.printed()).toMatch(/"msg":"(database-failed|fewer-at-once)"/)
  // Not "handed over": letters that the test above had refused are held for 72 hours.
  await until('all is written down', async () =>
    (await listStates('letter')).every((state) => state === 'handed-over' || state === 'refused'),
  )
  expect(await worker.stop()).toBe(0)
})

test('told to stop, the worker finishes what it is sending', async () => {
  const { worker, ready } = runWorker(env)
  await ready
  office.smtp.fault = 'slow'
  office.smtp.received.length = 0
  await office.queueMany(1)
  await until('the mails are with the server', () => office.smtp.received.length === 2)
  expect(await worker.stop()).toBe(0)
  office.smtp.fault = 'none'
  const underWay = (await office.listMail()).filter(({ state }) => state === 'sending' || state === 'uncertain')
  expect(underWay).toEqual([])
})

test('without its environment the worker names every missing value and starts nothing', async () => {
  const { worker, ready } = runWorker({ SMTP_URL: 'http://wrong.example', MAIL_FROM: 'secret-value' })
  await expect(ready).rejects.toThrow('the worker ended with 1')
  for (const name of [
    'DATABASE_URL',
    'SMTP_URL',
    'MAIL_FROM',
    'SEALING_PRIVATE_KEY',
    'SEALING_KEYS_FOLDER',
    'CAMPAIGN_URL',
    'SITE_URL',
  ]) {
    expect(worker.printed()).toContain(name)
  }
  expect(worker.printed()).not.toContain('secret-value')
})

test('with a mailbox of returns the worker reads it at once, tells no names, and reads on after the server was gone', async () => {
  const imap = await startImapForTests()
  onTestFinished(imap.close)
  const returns = { BOUNCE_ADDRESS: 'back@campaign.example', IMAP_URL: imap.url, BOUNCE_POLL_SECONDS: '30' }
  const { worker, ready } = runWorker({ ...env, ...returns })
  await ready
  office.smtp.received.length = 0
  await office.queueMany(2)
  await until('the letters arrived', () => office.smtp.received.length === 4)
  const [first, second] = office.smtp.received.filter(({ recipients }) => recipients.includes(member.email))
  await until('they are written down', async () =>
    (await listStates('letter')).every((state) => state !== 'queued' && state !== 'sending'),
  )

  await imap.deliver(noSuchAddress(first?.sender ?? ''))
  await until('the letter has come back', async () => (await listStates('letter')).includes('bounced'))
  imap.cut(true)
  await until('it says that it cannot read', () => worker.printed().includes('"msg":"mailbox-unreadable"'))
  imap.mend()
  await imap.deliver(plainMail({ to: second?.sender ?? '' }, 'Diolch, says the zeppelin office.'))
  await until('the answer was passed on', () =>
    office.smtp.received.some(({ parsed }) => parsed.text?.includes('says the zeppelin office') === true),
  )
  expect(await worker.stop()).toBe(0)
  expect(await imap.listMails('INBOX')).toEqual([])
  for (const words of ['@', 'Quetzal', 'zeppelin', 'secret']) expect(worker.printed()).not.toContain(words)
}, 240_000)

test('an address for returns without a mailbox, or the other way round, is refused by name', async () => {
  const { worker, ready } = runWorker({ ...env, BOUNCE_ADDRESS: 'back@campaign.example' })
  await expect(ready).rejects.toThrow('the worker ended with 1')
  expect(worker.printed()).toContain('IMAP_URL')
})

async function listStates(kind: string): Promise<string[]> {
  return (await office.listMail()).filter((one) => one.kind === kind).map(({ state }) => state)
}
