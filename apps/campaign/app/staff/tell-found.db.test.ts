import { disableStaff, items, type finds, mail, openDatabase, watches } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { plainMailContent } from '@safe-to-report/outbox/seal'
import { openKeys } from '@safe-to-report/outbox/testing'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { tellFound } from './tell-found.ts'
import { findAskId, putFind } from './testing/put-find.ts'
import { signInStaff } from './testing/sign-in-staff.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const other = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'another campaign' })
const keys = await openKeys(database)
const ada = await signInStaff(owner.db, 'Ada Example')
const bea = await signInStaff(owner.db, 'Bea Example')
const askId = await findAskId(owner.db)
let watchId = ''

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), other.close(), keys.close()])
  await database.drop()
})

beforeEach(async () => {
  await owner.db.delete(items)
  await owner.db.delete(watches)
  await owner.db.delete(mail)
  const told = [ada.id, bea.id]
  const [watch] = await owner.db.insert(watches).values({ askId, name: 'made-up', terms: 'x', told }).returning()
  watchId = watch?.id ?? ''
})

const tell = (db = campaign.db) => tellFound({ db, seal: keys.seal, campaignUrl: 'https://write.example' })
const anHourAgo = () =>
  owner.db.execute(
    `update record.finds set found_at = found_at - interval '1 hour', told_at = told_at - interval '61 minutes'`,
  )
const putNew = async (title: string, given: Partial<typeof finds.$inferInsert> = {}) => {
  await putFind(owner.db, { item: { title, text: 'Words that stay at the desk.' }, find: { watchId, ...given } })
}

async function readMails(): Promise<{ to: string; subject: string; body: string }[]> {
  const rows = await owner.db.select().from(mail)
  const read = await Promise.all(
    rows.map(async ({ id, kind, sealed, wrappedKey }) => {
      if (!sealed || !wrappedKey) throw new Error('nothing is sealed')
      return plainMailContent.parse(JSON.parse(await keys.open({ id, kind }, { sealed, wrappedKey })))
    }),
  )
  return read.toSorted((one, more) => one.to.localeCompare(more.to))
}

test('who wants it is told once of all that newly waits, by titles alone, however many processes look', async () => {
  await putNew('New Clause 7', { score: 0.9 })
  await putNew('A question', { score: 0.5 })
  expect(await tell(), 'more may be coming').toBe(0)
  await anHourAgo()
  const mails = await Promise.all([tell(), tell(other.db), tell(), tell(other.db)])
  expect(mails.reduce((sum, one) => sum + one, 0)).toBe(2)
  const read = await readMails()
  expect(read.map(({ to }) => to)).toEqual(['ada@example.org', 'bea@example.org'])
  expect(read[0]?.body).toMatch(/- New Clause 7\n- A question\n/)
  expect(read[0]?.body).toContain('https://write.example/staff/found')
  expect(read[0]?.body).not.toContain('stay at the desk')
  await anHourAgo()
  expect(await tell(), 'nothing new').toBe(0)
})

test('a busy day is a few mails: one an hour, with ten titles', async () => {
  for (let at = 0; at < 12; at += 1) await putNew(`Question ${at}`)
  await anHourAgo()
  expect(await tell()).toBe(2)
  await putNew('A late one')
  await owner.db.execute(`update record.finds set found_at = found_at - interval '10 minutes'`)
  expect(await tell(), 'within the hour').toBe(0)
  await anHourAgo()
  expect(await tell()).toBe(2)
  const ofAda = (await readMails()).filter(({ to }) => to.startsWith('ada'))
  expect(ofAda.map(({ body }) => body.match(/^- /gm)?.length ?? 0).toSorted((one, more) => one - more)).toEqual([1, 10])
  expect(ofAda.map(({ body }) => body).join(' ')).toContain('and 2 more')
})

test('nobody is told of what somebody decided, of what nobody wants to hear of, nor after their account was closed', async () => {
  await putNew('Decided', { state: 'touches', decidedAt: new Date() })
  await anHourAgo()
  expect(await tell()).toBe(0)
  await owner.db.update(watches).set({ told: [] })
  await putNew('For nobody')
  await anHourAgo()
  expect(await tell()).toBe(0)
  const cora = await signInStaff(owner.db, 'Cora Example')
  await owner.db.update(watches).set({ told: [ada.id, cora.id] })
  expect(await tell(), 'what was there before they asked for mails').toBe(0)
  await disableStaff(owner.db, { email: 'cora@example.org' })
  await putNew('For Ada')
  await anHourAgo()
  expect(await tell()).toBe(1)
  expect((await readMails()).map(({ to }) => to)).toEqual(['ada@example.org'])
})

test('what answers something on the record is told to those who watch its ask', async () => {
  await putNew('An answer', { watchId: null, terms: [] })
  await anHourAgo()
  expect(await tell()).toBe(2)
})

test('such a mail is not sent a day later, and is erased by then', async () => {
  await putNew('New Clause 7')
  await anHourAgo()
  await tell()
  await passTime(owner.db, 24)
  const [row] = await owner.db.select().from(mail)
  expect(row?.eraseAt && row.eraseAt < new Date()).toBe(true)
})
