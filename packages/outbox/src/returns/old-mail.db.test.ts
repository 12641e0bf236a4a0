import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { startImapStandIn } from '@safe-to-report/mail-catcher/imap-stand-in'
import { imapLogin } from '@safe-to-report/mail-catcher/testing'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { noSuchAddress, plainMail } from '../testing/returned-mail.ts'
import { dispatchDueMail } from '../dispatch/dispatch-mail.ts'
import { openMailbox } from './imap-mailbox.ts'
import { createReturnAddresses } from './return-address.ts'
import { takeReturns, type ReturnEvent } from './take-returns.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const imap = await startImapStandIn()
const mailbox = await openMailbox(`imap://${imapLogin.user}:${imapLogin.pass}@127.0.0.1:${imap.port}/INBOX`)
const { privateKey } = office.keys
const addresses = createReturnAddresses({ bounceAddress: 'back@campaign.example', privateKey })

afterAll(async () => {
  await mailbox.close()
  await imap.close()
  await office.close()
  await database.drop()
})

const neverStopped = new AbortController().signal
const old = 330

test('of many mails that wait, what came today is taken before them, and they leave the mailbox many at a time', async () => {
  const { id } = await office.queueLetter()
  await dispatchDueMail(office.dispatchOptions)
  for (let n = 0; n < old; n += 1)
    imap.deliver(Buffer.from(plainMail({ to: 'back@campaign.example' }, `Buy now, offer ${n}`)))
  const events: ReturnEvent[] = []
  const onReturn = (event: ReturnEvent): void => {
    // It comes while the first of the old ones is being looked at.
    if (events.length === 0) imap.deliver(Buffer.from(noSuchAddress(addresses.addressOf({ kind: 'letter', id }))))
    events.push(event)
  }
  const { open, seal, publicUrl } = office.dispatchOptions
  await takeReturns(
    mailbox,
    { db: office.worker.db, open, seal, publicUrl, addresses, privateKey, onReturn },
    neverStopped,
  )
  expect(events).toHaveLength(old + 1)
  expect(events.findIndex((event) => event.class === 'no-such-address')).toBeLessThan(110)
  expect((await office.findMail(id)).state).toBe('bounced')
  expect(await mailbox.list()).toEqual([])
  const moves = imap.commands.filter((command) => /^(?:UID )+(?:MOVE|STORE|EXPUNGE)/.test(command))
  expect(moves.length).toBeLessThanOrEqual(2 + 2 * Math.ceil(old / 100))
})

test('told to stop in the middle, it leaves in the mailbox what it has not looked at, and nothing else', async () => {
  for (let n = 0; n < 20; n += 1) imap.deliver(Buffer.from(plainMail({ to: 'back@campaign.example' }, `Another, ${n}`)))
  const stopping = new AbortController()
  let taken = 0
  const onReturn = (): void => {
    taken += 1
    if (taken === 7) stopping.abort()
  }
  const { open, seal, publicUrl } = office.dispatchOptions
  const options = { db: office.worker.db, open, seal, publicUrl, addresses, privateKey, onReturn }
  await takeReturns(mailbox, options, stopping.signal)
  expect(taken).toBeGreaterThanOrEqual(7)
  expect(taken).toBeLessThan(20)
  expect(await mailbox.list()).toHaveLength(20 - taken)
})
