import { changes } from '@safe-to-report/db'
import type { AlertForm } from '../alerts/alert-form.ts'
import { listDueGroups, queueAlerts, type AlertGroup } from '../alerts/queue-alerts.ts'
import { subscribe } from '../alerts/subscribe.ts'
import { confirmSubscription } from '../alerts/subscription.ts'
import { dispatchDueMail } from '@safe-to-report/outbox/dispatch'
import type { MailOffice } from './mail-office.ts'
import type { ReceivedMail } from '@safe-to-report/outbox/testing'

export const firewall = { scope: 'ask', slug: 'data-sharing-firewall' } as const
export const bill = { scope: 'bill', slug: 'domestic-abuse-bill' } as const
export const week = new Date('2026-01-02T09:00:00Z')
export const news = {
  about: 'A Bill',
  pages: [{ name: 'New Clause 36, A Bill', lines: ['Decision: “Refused”'], url: 'https://site.example/amendments/x' }],
  corrections: [],
  url: 'https://site.example/bills/x',
}

/** What subscribers and the worker that tells them do, each in the role it has in life. */
export function openAlertOffice(office: MailOffice) {
  const { campaign, worker, owner, smtp, dispatchOptions } = office

  async function ask(
    given: Partial<AlertForm> = {},
  ): Promise<{ token: string; stopToken: string; asking: ReceivedMail }> {
    const form: AlertForm = {
      email: 'ana.quetzal@example.org',
      topic: firewall,
      pace: 'at-once',
      language: 'en',
      ...given,
    }
    const { seal } = dispatchOptions
    await subscribe({ db: campaign.db, seal, publicUrl: 'https://write.example' }, form)
    await dispatchDueMail(dispatchOptions)
    const asking = smtp.received.at(-1)
    const text = asking?.parsed.text ?? ''
    const token = /\/alerts\/confirm\/([\w-]{43})/.exec(text)?.[1]
    const stopToken = /\/alerts\/stop\/([\w-]{43})/.exec(text)?.[1]
    if (asking === undefined || token === undefined || stopToken === undefined)
      throw new Error('no mail asks to confirm')
    return { token, stopToken, asking }
  }

  async function askAndConfirm(given: Partial<AlertForm> = {}): Promise<{ token: string; stopToken: string }> {
    const asked = await ask(given)
    if (!(await confirmSubscription(campaign.db, asked.token))) throw new Error('it could not be confirmed')
    return asked
  }

  /** One more change on the record; its number. */
  async function changeTheRecord(): Promise<number> {
    const change = { origin: 'staff', subjectKind: 'ask', subjectId: crypto.randomUUID(), field: 'title' } as const
    const [row] = await owner.db.insert(changes).values(change).returning({ id: changes.id })
    return row?.id ?? 0
  }

  async function queue(group: AlertGroup, upTo: number, from = worker): Promise<number> {
    const { open, seal } = dispatchOptions
    const options = { db: from.db, open, seal, publicUrl: 'https://write.example', onCannotOpen: () => undefined }
    return queueAlerts(options, group, { upTo, news })
  }

  async function queueDue(upTo: number): Promise<number> {
    let queued = 0
    for (const group of await listDueGroups(worker.db, { upTo, week })) queued += await queue(group, upTo)
    return queued
  }

  return { ask, askAndConfirm, changeTheRecord, queue, queueDue }
}
