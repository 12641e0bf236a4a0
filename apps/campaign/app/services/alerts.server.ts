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

/** What the pages of news by e-mail may do in the world. */
export interface AlertDoors {
  listTopics: () => Promise<Topics>
  subscribe: (form: AlertForm, asker: { clientAddress: string }) => Promise<void>
  findSubscription: (token: string) => Promise<Subscription | undefined>
  confirmSubscription: (token: string) => Promise<boolean>
  changeSubscription: (token: string, choice: Pick<Subscription, 'topic' | 'pace'>) => Promise<boolean>
  stopSubscription: (token: string) => Promise<boolean>
}

export function openAlertDoors(options: {
  db: Database
  seal: Seal
  campaignUrl: string
  /** A key that only this process holds. */
  secret: string
}): AlertDoors {
  const { db, seal, campaignUrl: publicUrl, secret } = options
  return {
    listTopics: () => listTopics(db),
    async subscribe(form, { clientAddress }) {
      const hash = await hashForDay(db, secret)
      const mailbox = await countMail(db, { bucket: 'alert-mail', email: form.email, clientAddress, hash })
      await subscribe({ db, seal, publicUrl, mailbox }, form)
    },
    findSubscription: (token) => findSubscription(db, token),
    confirmSubscription: (token) => confirmSubscription(db, token),
    changeSubscription: (token, choice) => changeSubscription(db, token, choice),
    stopSubscription: (token) => stopSubscription(db, token),
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
