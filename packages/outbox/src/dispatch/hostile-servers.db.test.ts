import { setTimeout as sleep } from 'node:timers/promises'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, onTestFinished, test } from 'vitest'
import { mailLimits, type MailLimits } from '../smtp/limits.ts'
import { kinds, stages, startHostileSmtp, type Hostility, type Meet } from '../testing/hostile-smtp.ts'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { openTransport } from './open-transport.ts'
import { runDispatcher } from './run-dispatcher.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)

afterEach(() => office.owner.db.execute(sql`truncate letters.mail, letters.receipts cascade`))

afterAll(async () => {
  await office.close()
  await database.drop()
})

const inFlight = 20
const soon = { firstSeconds: 0.2, mostSeconds: 0.4 }

interface Running {
  meet: Meet
  limits?: MailLimits
  isOnce?: boolean
  /** Before a mail is tried again: a minute, unless told. */
  retry?: typeof soon
}

/** A dispatcher under way to such a server, with the settings of life but for how soon a slow mail gives its place away. */
async function dispatchTo({ meet, limits = mailLimits, isOnce = false, retry }: Running) {
  const smtp = await startHostileSmtp(meet, { isOnce })
  const transport = openTransport({ smtpUrl: smtp.url, maxConnections: inFlight, limits })
  const stopping = new AbortController()
  const running = runDispatcher(
    {
      ...office.dispatchOptions,
      ...(retry && { retry: { connection: retry, answer: retry } }),
      transport,
      inFlight,
      databaseUrl: database.urlFor('safe_worker'),
      pollSeconds: 0.5,
      graceSeconds: 0,
      slowSeconds: 0.3,
    },
    stopping.signal,
  )
  onTestFinished(async () => {
    stopping.abort()
    await running
    transport.close({ atOnce: true })
    await smtp.close()
  })
  return smtp
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (await isSo()) return
    await sleep(50)
  }
  expect.fail(`waited in vain for: ${what}`)
}

async function count(of: string, ...states: string[]): Promise<number> {
  return (await office.listMail()).filter(({ kind, state }) => kind === of && states.includes(state)).length
}

test('whatever a server does and wherever, no letter is lost, none is taken for sent that was not, and none is sent twice', async () => {
  const hostilities = stages.flatMap((stage) => kinds.map((kind) => ({ stage, kind })))
  const isOfConnection = ({ stage }: Hostility): boolean => stages.indexOf(stage) <= stages.indexOf('EHLO')
  const ofConnections = hostilities.filter(isOfConnection)
  const ofMails = hostilities.filter((each) => !isOfConnection(each))
  await office.queueMany(60)
  // A good server on a busy machine takes a moment as well: it is given a second, which only those that hang need, and is tried again.
  const limits = { connect: 1_000, greeting: 1_000, command: 1_000, untilData: 2_000, data: 1_000, goodbye: 500 }
  const smtp = await dispatchTo({
    limits,
    isOnce: true,
    retry: soon,
    // Each in turn, and a good one in between.
    meet: (met) => {
      if ('mail' in met) return met.mail % 2 === 0 ? undefined : ofMails[(met.mail >> 1) % ofMails.length]
      return met.connection % 4 === 0 ? ofConnections[(met.connection >> 2) % ofConnections.length] : undefined
    },
  })
  await until('each letter has come to an end', async () => (await count('letter', 'handed-over', 'uncertain')) === 60)
  const letters = (await office.listMail()).filter(({ kind }) => kind === 'letter')
  expect(letters).toHaveLength(60)
  for (const { id, state } of letters) {
    const times = smtp.taken.filter((taken) => taken === id).length
    // A yes that came too late for us is one that we must not count on: uncertain may be one that it took.
    expect(state === 'handed-over' ? [1] : [0, 1]).toContain(times)
  }
})

test.each(['RCPT', 'DATA', 'dot'] as const)(
  'while half of all mail hangs at %s, the other half flows, and a confirmation goes out',
  async (stage) => {
    await office.queueMany(40)
    // A confirmation that somebody waits for is met well; of what was queued each second mail hangs, for as long as the limits of life let it.
    const smtp = await dispatchTo({
      meet: (met) => ('mail' in met && met.mail <= 80 && met.mail % 2 === 0 ? { stage, kind: 'is silent' } : undefined),
    })
    await until('the other half has gone', () => Promise.resolve(smtp.taken.length >= 40))
    expect(await count('letter', 'refused', 'uncertain')).toBe(0)
    const before = await count('confirmation', 'handed-over')
    await office.queueMany(1)
    await until('one more letter and its confirmation have gone', () => Promise.resolve(smtp.taken.length >= 42))
    await until('that is written down', async () => (await count('confirmation', 'handed-over')) === before + 1)
  },
)

test.each(['connect', 'greeting', 'EHLO'] as const)(
  'a try whether the server is back that hangs at %s is followed by one with another mail',
  async (stage) => {
    await office.queueMany(6)
    const smtp = await dispatchTo({
      // It is down for the first three; then it listens, and says nothing; then it is back.
      meet: (met) => {
        if (!('connection' in met)) return undefined
        if (met.connection <= 3) return { stage: 'greeting', kind: 'closes' }
        return met.connection <= 6 ? { stage, kind: 'is silent' } : undefined
      },
      retry: soon,
    })
    await until('letters and confirmations have gone', () => Promise.resolve(smtp.taken.length >= 6))
    expect(office.events.some(({ event }) => event === 'mail-server-back')).toBe(true)
  },
)

test('what a relay says, whatever it is, is written down', async () => {
  await office.queueMany(4)
  const hostile = ['says no in bad bytes', 'says no at great length'] as const
  await dispatchTo({
    meet: (met) => ('mail' in met ? { stage: 'RCPT', kind: hostile[met.mail % 2] ?? 'closes' } : undefined),
  })
  await until('each was told', async () => {
    const { rows } = await office.owner.db.execute<{ said: number }>(
      sql`select count(*)::int as said from letters.mail where server_reply ~ '^451-4.2.0 ' and length(server_reply) <= 300`,
    )
    return rows[0]?.said === 8
  })
  expect(office.events.filter(({ event }) => event === 'database-failed')).toEqual([])
})
