import { findSet } from '@safe-to-report/bill-tracker/desk'
import { listOpenAccounts } from '@safe-to-report/db'
import { queueSecondLookMail, type Seal } from '@safe-to-report/outbox/seal'
import type { HandInMeans } from './hand-in.ts'

/** Mails everybody else who can sign in where to look at what was published in a hurry; nothing of it stands in the mail. */
export function openAskForLook({ seal, campaignUrl }: { seal: Seal; campaignUrl: string }): HandInMeans['askForLook'] {
  return async (tx, author, setId) => {
    const [set, accounts] = await Promise.all([findSet(tx, { id: setId, staffId: author.id }), listOpenAccounts(tx)])
    const until = set?.lookUntil
    if (!until) return
    const link = new URL(`/staff/sets/${setId}`, campaignUrl).href
    for (const { id, name, email } of accounts) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, and a few colleagues
      if (id !== author.id) await queueSecondLookMail({ db: tx, seal }, { to: email, name, link, until })
    }
  }
}
