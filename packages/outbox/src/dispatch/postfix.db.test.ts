import { pace } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { findLetterStatus } from '@safe-to-report/letters/writing'
import { member, typed, openMailOffice } from '@safe-to-report/letters/testing'
import { hasPostfix, startPostfix, type PostfixCase, type PostfixForTests } from '../testing/postfix.ts'
import { claimDueMail } from './claim-mail.ts'
import { dispatchDueMail, dispatchMail } from './dispatch-mail.ts'
import { gatherWrites } from './letter-writes.ts'
import { openTransport } from './open-transport.ts'

if (!hasPostfix())
  // oxlint-disable-next-line no-console -- whoever runs the tests must see what was not tried
  console.warn('Postfix is not on this machine, or this is not root: no real relay is tried.')

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { smtp, worker, campaign, owner } = office
const word = 'zeppelin'

afterEach(async () => {
  smtp.received.length = 0
  await owner.db.execute(
    sql`truncate letters.mail, letters.receipts, letters.hand_overs, letters.texts_refused cascade`,
  )
  const unknown = { slowedUntil: null, refusedAt: null, paceThen: null, ceiling: null, nextAt: null, strikes: 0 }
  await owner.db.update(pace).set({ ...unknown, refusedInARow: 0, refusedAs: null })
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

describe.skipIf(!hasPostfix())('Postfix as the relay', () => {
  let postfix: PostfixForTests

  beforeAll(async () => {
    postfix = await startPostfix({ nextPort: Number(new URL(smtp.url).port), word })
  })

  afterAll(() => postfix.close())

  function through(of: PostfixCase) {
    const transport = openTransport({ smtpUrl: postfix.url(of), maxConnections: 5 })
    onTestFinished(() => transport.close())
    return { ...office.dispatchOptions, transport }
  }

  /** What has come out of it at the other end, once so many did. */
  async function arrived(count: number) {
    await vi.waitUntil(() => smtp.received.length >= count, { timeout: 60_000, interval: 50 })
    return smtp.received
  }

  test.each<PostfixCase>(['plain', 'self-made', 'encrypt', 'no key'])(
    'as it is set up (%s), takes a letter on this machine, once',
    async (of) => {
      const { id } = await office.queueLetter()
      smtp.received.length = 0
      await dispatchDueMail(through(of))
      expect(await office.findMail(id)).toMatchObject({ state: 'handed-over' })
      expect((await arrived(1)).map(({ recipients }) => recipients)).toEqual([[member.email]])
    },
  )

  test.each<PostfixCase>(['filter', 'size'])('refuses a text (%s): its writer is told without it', async (of) => {
    const { id, statusToken } = await office.queueLetter({ body: `${typed.body} ${word} ${'and more '.repeat(300)}` })
    smtp.received.length = 0
    await dispatchDueMail(through(of))
    expect((await office.findMail(id)).state).toBe('refused')
    const [short] = await arrived(1)
    expect(short?.recipients).toEqual([typed.email])
    expect(short?.parsed.text).toContain(statusToken)
    expect(short?.parsed.text).not.toContain(word)
    expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({
      texts: [expect.stringMatching(/sends for us did not take it, so it never got as far as the office[^]*zeppelin/)],
    })
  })

  test('knows no such user: that is no word of the office’s', async () => {
    const { id, statusToken } = await office.queueLetter()
    smtp.received.length = 0
    await dispatchDueMail(through('unknown user'))
    expect(await office.findMail(id)).toMatchObject({
      state: 'refused',
      serverReply: expect.stringContaining('550 5.1.1'),
    })
    const [notice] = await arrived(1)
    expect(notice?.parsed.text).toContain('the address that Parliament lists cannot receive mail')
    expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ texts: [] })
  })

  test('does not relay for us: no letter is given up', async () => {
    const { id } = await office.queueLetter()
    smtp.received.length = 0
    await dispatchDueMail(through('relay denied'))
    expect(await office.findMail(id)).toMatchObject({ state: 'queued', serverReply: expect.stringContaining('denied') })
    expect(smtp.received).toEqual([])
  })

  test('takes five a minute: five go, and then no more than it took', async () => {
    await office.queueMany(8)
    await owner.db.execute(sql`delete from letters.mail where kind = 'confirmation'`)
    const options = through('rate')
    for (let sent = 0; sent < 6; sent += 1) {
      await owner.db.update(pace).set({ nextAt: null })
      const [claim] = await claimDueMail(worker.db, { limit: 1, leaseSeconds: 30 })
      if (claim !== undefined) await dispatchMail({ ...options, writes: gatherWrites(options) }, claim)
    }
    const states = (await office.listMail()).map(({ state }) => state).toSorted()
    expect(states).toEqual([...Array.from({ length: 5 }, () => 'handed-over'), 'queued', 'queued', 'queued'])
    expect(await claimDueMail(worker.db, { limit: 5, leaseSeconds: 30 })).toEqual([])
    // As if its minute, and ours, had gone by.
    await owner.db.execute(sql`
      update letters.pace set slowed_until = slowed_until - interval '64 seconds', refused_at = refused_at - interval '64 seconds',
        next_at = null`)
    await owner.db.execute(sql`update letters.hand_overs set at = at - interval '64 seconds'`)
    expect(await claimDueMail(worker.db, { limit: 5, leaseSeconds: 30 })).toHaveLength(1)
    const [relay] = await owner.db.select().from(pace).where(eq(pace.domain, '*'))
    expect(relay?.ceiling).toBe(5)
  })
})
