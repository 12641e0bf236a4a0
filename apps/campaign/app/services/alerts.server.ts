import { listAsks, listBills } from '@safe-to-report/bill-tracker/reading'
import type { Database } from '@safe-to-report/db'
import {
  type AlertForm,
  changeSubscription,
  confirmSubscription,
  findSubscription,
  stopSubscription,
  subscribe,
  type Subscription,
} from '@safe-to-report/letters/alerts'
import { countMail, hashForDay } from '@safe-to-report/letters/misuse'
import type { Seal } from '@safe-to-report/outbox/seal'
import type { Topics } from '../journey/alert-draft.ts'

interface AlertMeans {
  db: Database
  seal: Seal
  campaignUrl: string
  /** A key that only this process holds. */
  secret: string
}

/** News by e-mail: whoever asks for it, and each that holds a private link to it. */
export function openAlerts({ db, seal, campaignUrl: publicUrl, secret }: AlertMeans) {
  return {
    listTopics: () => listTopics(db),
    async subscribe(form: AlertForm, { clientAddress }: { clientAddress: string }) {
      const hash = await hashForDay(db, secret)
      const mailbox = await countMail(db, { bucket: 'alert-mail', email: form.email, clientAddress, hash })
      await subscribe({ db, seal, publicUrl, mailbox }, form)
    },
    find: (token: string) => findSubscription(db, token),
    confirm: (token: string) => confirmSubscription(db, token),
    change: (token: string, choice: Pick<Subscription, 'topic' | 'pace'>) => changeSubscription(db, token, choice),
    stop: (token: string) => stopSubscription(db, token),
  }
}

async function listTopics(db: Database): Promise<Topics> {
  const [{ asks }, { bills }] = await Promise.all([listAsks(db), listBills(db)])
  return {
    asks: asks.map(({ slug, title }) => ({ slug, name: title })),
    bills: bills.map(({ slug, shortTitle, sessions }) => ({
      slug,
      name: sessions === null ? shortTitle : `${shortTitle}, ${sessions}`,
    })),
  }
}
