import { createReturnAddresses, openMailbox, takeReturns } from '@safe-to-report/outbox/returns'
import { dispatchDueMail } from '@safe-to-report/outbox/dispatch'
import { noSuchAddress, plainMail, startImapForTests, type ImapForTests } from '@safe-to-report/outbox/testing'
import { openMailOffice, type MailOffice } from '@safe-to-report/letters/testing'
import { cloneDatabase } from '@safe-to-report/db/testing'
import type { Measurement } from '../measurement.ts'

const old = 5_000
const barForAll = 60
const barForToday = 5

/** A mailbox in which thousands of mails wait when a worker first reads it, and what comes just then. */
export const oldMail: Measurement = {
  name: 'old-mail',
  measure: async (clusterUrl) => {
    const words = 'An offer that nobody asked for, in very many words. '.repeat(700)
    const waiting = Array.from({ length: old }, (_, n) => plainMail({ to: 'back@campaign.example' }, `${n}. ${words}`))
    const imap = await startImapForTests(false, waiting)
    const database = await cloneDatabase(clusterUrl)
    const office = await openMailOffice(database)
    try {
      const { today, all } = await read(office, imap)
      return [
        {
          what: `${old.toLocaleString('en-GB')} old mails (${imap.server}, 37 kB each), all read and set aside`,
          bar: `≤ ${barForAll} s`,
          measured: `${all.toFixed(1)} s`,
          isHeld: all <= barForAll,
        },
        {
          what: 'a report that comes when the first of them is being read, until its letter has come back',
          bar: `≤ ${barForToday} s`,
          measured: `${today.toFixed(1)} s`,
          isHeld: today <= barForToday,
        },
      ]
    } finally {
      await office.close()
      await imap.close()
      await database.drop()
    }
  },
}

async function read(office: MailOffice, imap: ImapForTests): Promise<{ today: number; all: number }> {
  const { privateKey } = office.keys
  const addresses = createReturnAddresses({ bounceAddress: 'back@campaign.example', privateKey })
  const { id } = await office.queueLetter()
  await dispatchDueMail(office.dispatchOptions)
  const { open, seal, publicUrl } = office.dispatchOptions
  const mailbox = await openMailbox(imap.url)
  const began = performance.now()
  const seconds = (): number => (performance.now() - began) / 1_000
  let cameAt: number | undefined
  let today = Number.NaN
  let delivering: Promise<void> | undefined
  const onReturn = ({ class: is }: { class: string }): void => {
    cameAt ??= seconds()
    delivering ??= imap.deliver(noSuchAddress(addresses.addressOf({ kind: 'letter', id })))
    if (is === 'no-such-address') today = seconds() - cameAt
  }
  const options = { db: office.worker.db, open, seal, publicUrl, addresses, privateKey, onReturn }
  await takeReturns(mailbox, options, new AbortController().signal)
  const all = seconds()
  await delivering
  await mailbox.close()
  return { today, all }
}
