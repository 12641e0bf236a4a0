import { beginNotices } from '@safe-to-report/bill-tracker/sync'
import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { confirmSubscription, subscribe, type AlertForm } from '@safe-to-report/letters/alerts'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { dispatchDueMail } from '@safe-to-report/outbox/dispatch'
import { pino } from 'pino'
import { afterAll, expect, inject, test } from 'vitest'
import { alertDue, type Alerting } from './keep-alerting.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const other = openDatabase(database.urlFor('safe_worker'), { applicationName: 'another worker' })
const office = await openMailOffice(database, { slowness: 1 })
const { campaign, worker, smtp, dispatchOptions } = office

const alerting: Alerting = {
  db: worker.db,
  open: dispatchOptions.open,
  seal: dispatchOptions.seal,
  siteUrl: 'https://site.example',
  campaignUrl: 'https://write.example',
  gatherSeconds: 300,
  log: pino({ level: 'silent' }),
}

afterAll(async () => {
  await office.close()
  await Promise.all([owner.close(), other.close()])
  await database.drop()
})

async function follow(email: string, language: AlertForm['language']): Promise<void> {
  const options = { db: campaign.db, seal: dispatchOptions.seal, publicUrl: 'https://write.example' }
  await subscribe(options, { email, topic: { scope: 'everything', slug: null }, pace: 'at-once', language })
  await dispatchDueMail(dispatchOptions)
  const token = /\/alerts\/confirm\/([\w-]{43})/.exec(smtp.received.at(-1)?.parsed.text ?? '')?.[1] ?? ''
  expect(await confirmSubscription(campaign.db, token)).toBe(true)
}

async function alertLater(): Promise<number> {
  await passTime(owner.db, 310 / 3_600)
  return alertDue(alerting)
}

test('a call that is dated ahead is told when it begins, once, however many workers look, and in its reader’s language', async () => {
  await follow('ana@example.org', 'en')
  await follow('eva@example.org', 'es')
  const today = `(now() at time zone 'Europe/London')::date`
  await owner.pool.query(`
    with call as (
      insert into record.notices (slug, kind, title, words, button_label, button_to, title_es, words_es, button_label_es, starts_on, ends_on, verified)
        values ('write-before-report', 'call', 'Write before Report', 'The House votes soon.', 'Write', '/asks',
          'Escriba antes del informe', 'La Cámara vota pronto.', 'Escribir', ${today} + 1, ${today} + 8, true)
        returning id
    )
    insert into record.changes (origin, subject_kind, subject_id, field, after) select 'staff', 'notice', id, '*', '{"title": "x"}' from call`)
  expect(await beginNotices(worker.db)).toBe(0)
  expect(await alertLater(), 'published, and not begun').toBe(0)

  await owner.pool.query(`update record.notices set starts_on = ${today}`)
  await owner.pool.query(`update record.changes set at = at - interval '2 days'`)
  const begun = await Promise.all([worker, other, worker, other].map(({ db }) => beginNotices(db)))
  expect(begun.toSorted((one, other) => one - other)).toEqual([0, 0, 0, 1])
  expect(await alertDue(alerting), 'still gathering').toBe(0)
  smtp.received.length = 0
  expect(await alertLater()).toBe(2)
  expect(await alertLater()).toBe(0)
  await dispatchDueMail(dispatchOptions)
  const mails = new Map(smtp.received.map(({ recipients, parsed }) => [recipients[0], parsed.text ?? '']))
  expect(mails.size).toBe(2)
  expect(mails.get('ana@example.org')).toContain('Call to act: Write before Report\n\n• New. Its last day is ')
  expect(mails.get('eva@example.org')).toContain('Llamada a la acción: Escriba antes del informe')
  for (const text of mails.values()) expect(text).toContain('https://site.example/notices/write-before-report')
})
