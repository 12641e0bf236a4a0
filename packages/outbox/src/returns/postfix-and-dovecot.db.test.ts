import { members } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { dispatchDueMail } from '../dispatch/dispatch-mail.ts'
import { openTransport } from '../dispatch/open-transport.ts'
import { findDovecot, findFreePort, hasLmtp, startDovecot } from '../testing/dovecot.ts'
import { imapLogin, type ImapServer } from '@safe-to-report/mail-catcher/testing'
import { hasPostfix, startPostfix, type PostfixForTests } from '../testing/postfix.ts'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { openMailbox, type Mailbox } from './imap-mailbox.ts'
import { createReturnAddresses } from './return-address.ts'
import { takeReturns, type ReturnEvent } from './take-returns.ts'

const dovecot = findDovecot()
const hasBoth = dovecot !== undefined && hasLmtp() && hasPostfix()
if (!hasBoth)
  // oxlint-disable-next-line no-console -- whoever runs the tests must see what was not tried
  console.warn('Postfix, or Dovecot with LMTP, quota and Sieve, is not on this machine: no real report comes back.')

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { worker, owner, keys, dispatchOptions } = office
const { user } = imapLogin
const addresses = createReturnAddresses({ bounceAddress: `${user}@campaign.example`, privateKey: keys.privateKey })

afterAll(async () => {
  await office.close()
  await database.drop()
})

describe.skipIf(!hasBoth)('with Postfix as the relay and Dovecot behind it', () => {
  let postfix: PostfixForTests
  let boxes: ImapServer
  let mailbox: Mailbox

  beforeAll(async () => {
    if (dovecot === undefined) return
    const [lmtpPort, submissionPort] = [await findFreePort(), await findFreePort()]
    const lmtp = { port: lmtpPort, domains: ['parliament.example', 'campaign.example'] }
    const nextPort = Number(new URL(office.smtp.url).port)
    postfix = await startPostfix({ nextPort, lmtp, word: 'zeppelin', plainPort: submissionPort })
    const away = { user: 'away', says: 'Nobody is in the office before Monday.' }
    boxes = await startDovecot(dovecot, { lmtpPort, submissionPort, full: 'full', away })
    mailbox = await openMailbox(`imap://${user}:${imapLogin.pass}@127.0.0.1:${boxes.port}/INBOX`)
  })

  afterAll(async () => {
    await mailbox.close()
    await boxes.close()
    await postfix.close()
  })

  /** Sends a letter to a mailbox there, and takes what comes back of it. */
  async function sendTo(box: string) {
    await owner.db.update(members).set({ email: `${box}@parliament.example` })
    const { id } = await office.queueLetter({ body: 'Please help. '.repeat(150) })
    const transport = openTransport({ smtpUrl: postfix.url('plain'), maxConnections: 2 })
    onTestFinished(() => transport.close())
    await dispatchDueMail({ ...dispatchOptions, transport, returnAddresses: addresses })
    const events: ReturnEvent[] = []
    const { open, seal, publicUrl } = dispatchOptions
    const onReturn = (event: ReturnEvent): void => void events.push(event)
    const options = { db: worker.db, open, seal, publicUrl, addresses, privateKey: keys.privateKey, onReturn }
    const { signal } = new AbortController()
    for (let looks = 0; looks < 300 && events.length === 0; looks += 1) {
      await mailbox.waitForMail(200, signal)
      await takeReturns(mailbox, options, signal)
    }
    return { state: (await office.findMail(id)).state, events }
  }

  test('a mailbox that is full comes back as that', async () => {
    expect(await sendTo('full')).toEqual({
      state: 'bounced',
      events: [{ class: 'mailbox-full', cause: 'mailbox-full', disposal: 'delete' }],
    })
  })

  test('an automatic answer is one, and the letter has arrived', async () => {
    expect(await sendTo('away')).toEqual({
      state: 'handed-over',
      events: [{ class: 'auto-reply', disposal: 'delete' }],
    })
  })
})
