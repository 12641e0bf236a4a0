import { amendments, openDatabase } from '@safe-to-report/db'
import { cloneDatabase, openTestDesk, passTime, type Proposed } from '@safe-to-report/db/testing'
import { confirmSubscription, subscribe, type AlertForm } from '@safe-to-report/letters/alerts'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { dispatchDueMail } from '@safe-to-report/outbox/dispatch'
import { pino } from 'pino'
import { afterAll, expect, inject, test } from 'vitest'
import { alertDue, type Alerting } from './keep-alerting.ts'
import { undoOnce } from './keep-undoing.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const office = await openMailOffice(database, { slowness: 1 })
const desk = await openTestDesk(database)
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
  await desk.close()
  await office.close()
  await owner.close()
  await database.drop()
})

const slug = 'victims-and-prisoners-bill-commons-report-nc36'
const theBill = { scope: 'bill', slug: 'victims-and-prisoners-bill' } as const
const nc36 = (await owner.db.select().from(amendments)).find((one) => one.slug === slug)
if (!nc36) throw new Error(`there is no ${slug}`)

/** Another version of the words each time, since words once seen stand for good. */
let version = 0
const edits: Record<string, () => Proposed> = {
  'a field': () => edit({ note: nc36.note }, { note: 'It was called.' }),
  'a version of the words': () => edit({ words: null }, { words: `The words, version ${(version += 1)}.` }),
  'a new amendment': () => ({
    kind: 'amendment',
    title: 'New Clause 99',
    within: 'Victims and Prisoners Bill',
    billId: nc36.billId,
    proposed: { stageId: nc36.stageId, slug: 'vpb-99', kind: 'new-clause', number: 'NC99', numberKey: 'NC99' },
  }),
  'an amendment taken off': () => ({ ...edit({}, {}), act: 'take-off' }),
}

function edit(expected: Record<string, unknown>, proposed: Record<string, unknown>): Proposed {
  return { act: 'edit', kind: 'amendment', subjectId: nc36?.id ?? '', title: 'New Clause 36', expected, proposed }
}

async function follow(email: string, pace: AlertForm['pace'], language: AlertForm['language'] = 'en'): Promise<void> {
  const options = { db: campaign.db, seal: dispatchOptions.seal, publicUrl: 'https://write.example' }
  await subscribe(options, { email, topic: theBill, pace, language })
  await dispatchDueMail(dispatchOptions)
  const token = /\/alerts\/confirm\/([\w-]{43})/.exec(smtp.received.at(-1)?.parsed.text ?? '')?.[1] ?? ''
  expect(await confirmSubscription(campaign.db, token)).toBe(true)
}

/** The mails that leave once so many seconds have passed, by whom they are to. */
async function receiveAfter(seconds: number): Promise<Map<string, string>> {
  await passTime(owner.db, seconds / 3_600)
  await alertDue(alerting)
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  return new Map(smtp.received.map(({ recipients, parsed }) => [recipients[0] ?? '', parsed.text ?? '']))
}

await follow('ana@example.org', 'at-once')
await follow('cleo@example.org', 'weekly')
await follow('alys@example.org', 'at-once', 'cy')

test.each(Object.entries(edits))(
  '%s that was published and undone while it was gathered is told to nobody',
  async (_what, given) => {
    const set = await desk.publish([given()])
    await passTime(owner.db, 200 / 3_600)
    await desk.undo(set, 'It was another one.')
    expect(await receiveAfter(400)).toEqual(new Map())
  },
)

test('what was told and is undone is told again as a correction, to those who were told and to nobody else as one', async () => {
  const set = await desk.publish([edits['a field']?.() ?? edit({}, {})])
  const told = await receiveAfter(310)
  expect([...told.keys()].toSorted()).toEqual(['alys@example.org', 'ana@example.org'])
  expect(told.get('ana@example.org')).toContain('Note: “It was called.”')

  await follow('ben@example.org', 'at-once')
  await desk.undo(set, 'It was said of New Clause 35.')
  const corrected = await receiveAfter(310)
  expect([...corrected.keys()].toSorted()).toEqual(['alys@example.org', 'ana@example.org', 'ben@example.org'])
  expect(corrected.get('ana@example.org')).toContain(`A correction of what we told you

New Clause 36, Victims and Prisoners Bill

• Correction: we told you: Note: “It was called.”, before`)
  expect(corrected.get('ana@example.org')).toContain('• That was taken back because: It was said of New Clause 35.')
  expect(corrected.get('alys@example.org')).toContain('Cywiriad o’r hyn a ddywedon ni wrthych')
  expect(corrected.get('ben@example.org')).toContain('• Taken back: Note: “It was called.”')
  expect(corrected.get('ben@example.org')).not.toMatch(/told you/i)
})

test('a row that is no longer there is named in its correction, and leads to the page that it was on', async () => {
  const set = await desk.publish([edits['a new amendment']?.() ?? edit({}, {})])
  expect((await receiveAfter(310)).get('ana@example.org')).toContain('1 amendment put on the record')
  await desk.undo(set, 'It is of another bill.')
  expect((await receiveAfter(310)).get('ana@example.org')).toContain(`A correction of what we told you

New Clause 99, Victims and Prisoners Bill

• Correction: we told you: New Clause 99 put on the record.
• That was taken back because: It is of another bill.

https://site.example/bills/victims-and-prisoners-bill`)
})

test('what was published in a hurry says so, and that it went back by itself', async () => {
  await desk.publish([edits['a field']?.() ?? edit({}, {})], { inAHurry: true })
  const told = (await receiveAfter(310)).get('ana@example.org') ?? ''
  expect(told).toMatch(/• Published in a hurry on .+ at \d\d:\d\d; a second person looks by \d\d:\d\d on .+\./)
  await passTime(owner.db, 25)
  await undoOnce({ db: worker.db, isClockRight: () => Promise.resolve(true), log: alerting.log })
  const corrected = (await receiveAfter(310)).get('ana@example.org') ?? ''
  expect(corrected).toContain('• Correction: we told you: Note: “It was called.”')
  expect(corrected).toContain('no second person looked at it in time')
  expect(`${told}${corrected}`).not.toMatch(/Ada|Keeper/)
})

test('who is told weekly is told nothing of what was undone within the week', async () => {
  expect((await receiveAfter(8 * 86_400)).get('cleo@example.org')).toBeUndefined()
})

test('a proposal that nobody published is told to nobody', async () => {
  await desk.propose({ ...(edits['a field']?.() ?? edit({}, {})), proposed: { note: 'Never published.' } })
  expect(await receiveAfter(8 * 86_400)).toEqual(new Map())
})
