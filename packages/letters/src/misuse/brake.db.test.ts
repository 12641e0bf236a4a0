import { addStaff, brakes, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { confirmLetter } from '../writing/confirm-letter.ts'
import { dispatchDueMail } from '@safe-to-report/outbox/dispatch'
import { withdrawLetter } from '../writing/act-on-letter.ts'
import { findLetterStatus } from '../writing/letter-status.ts'
import { hashPerson } from './person-hash.ts'
import { submitLetter } from '../writing/submit-letter.ts'
import { aLetter, aRecipient, member, openMailOffice } from '../testing/index.ts'
import { decideHeld, listHeld, saveBrake } from './brake.ts'
import { spendProof } from './spend-proof.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database, { slowness: 1 })
const { campaign, smtp, dispatchOptions, campaignId } = office
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const added = await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
const staffId = added.outcome === 'not-valid' ? '' : added.account.id
const personKey = 'a key of this process'
const noBrake = { perCampaign: null, perSeat: null, perAddress: null, perDomain: null, perWords: null }

afterAll(async () => {
  await owner.close()
  await office.close()
  await database.drop()
})

beforeEach(async () => {
  await owner.db.execute(sql`delete from letters.held`)
  await owner.db.execute(sql`update letters.mail set state = 'withdrawn' where state = 'queued' and kind = 'letter'`)
  await owner.db.execute(sql`delete from letters.mail where state <> 'sending'`)
  await owner.db.execute(sql`truncate letters.persons, letters.rate_limits`)
  await owner.db.delete(brakes)
  smtp.received.length = 0
})

/** Writes, and reads the link in the mail that came. */
async function write(email: string, marks: { personHash?: Buffer; holdFor?: 'one-address' } = {}) {
  const options = { db: campaign.db, seal: dispatchOptions.seal, publicUrl: 'https://write.example' }
  const letter = aLetter(campaignId, { supporter: { name: 'Ana', email } })
  const { statusToken } = await submitLetter({ ...options, ...marks }, letter)
  await dispatchDueMail(dispatchOptions)
  const text = smtp.received.findLast(({ recipients }) => recipients[0] === email)?.parsed.text ?? ''
  return { statusToken, confirmToken: /\/confirm\/([\w-]{43})/.exec(text)?.[1] ?? '' }
}

const receivedBy = (address: string) => smtp.received.filter(({ recipients }) => recipients[0] === address).length
const ofPerson = (email: string, holder = member.id) =>
  hashPerson(campaign.db, personKey, { campaignId, email, recipient: { ...aRecipient, holder } })

test('a second letter of one person to one member is told so once its mailbox is confirmed, and erased', async () => {
  const first = await write('ana@example.org', { personHash: await ofPerson('ana@example.org') })
  const second = await write('ana+again@example.org', { personHash: await ofPerson('Ana+Again@Example.org') })
  expect(await findLetterStatus(campaign.db, second.statusToken)).toMatchObject({ state: 'unconfirmed' })
  expect(await confirmLetter(campaign.db, first.confirmToken)).toEqual({ outcome: 'confirmed' })
  expect(await confirmLetter(campaign.db, second.confirmToken)).toEqual({ outcome: 'written-already' })
  expect(await findLetterStatus(campaign.db, second.statusToken)).toEqual({ state: 'gone' })
  await dispatchDueMail(dispatchOptions)
  expect(receivedBy(member.email)).toBe(1)
})

test('who took their letter back may write again', async () => {
  const personHash = await ofPerson('ben@example.org')
  const first = await write('ben@example.org', { personHash })
  await confirmLetter(campaign.db, first.confirmToken)
  expect(await withdrawLetter(campaign.db, first.statusToken)).toEqual({ outcome: 'withdrawn' })
  const second = await write('ben@example.org', { personHash })
  expect(await confirmLetter(campaign.db, second.confirmToken)).toEqual({ outcome: 'confirmed' })
})

test('the hash differs by person and by member, and not by how an address is written', async () => {
  expect(await ofPerson('ana@example.org')).not.toEqual(await ofPerson('ben@example.org'))
  expect(await ofPerson('ana@example.org')).not.toEqual(await ofPerson('ana@example.org', 1))
  expect(await ofPerson(' Ana+Tag@EXAMPLE.org. ')).toEqual(await ofPerson('ana@example.org'))
  expect(await ofPerson('a.n.a@googlemail.com')).toEqual(await ofPerson('ana@gmail.com'))
})

test('a flood to one seat waits for staff, and goes out once they let it', async () => {
  await saveBrake(campaign.db, { staffId, campaignId, settings: { ...noBrake, perSeat: 1 } })
  const [first, second] = [await write('ana@example.org'), await write('ben@example.org')]
  for (const { confirmToken } of [first, second]) {
    expect(await confirmLetter(campaign.db, confirmToken)).toEqual({ outcome: 'confirmed' })
  }
  await dispatchDueMail(dispatchOptions)
  expect(receivedBy(member.email)).toBe(1)
  expect(await findLetterStatus(campaign.db, second.statusToken)).toMatchObject({
    state: 'queued',
    wait: { for: 'held' },
  })
  const [group] = await listHeld(campaign.db)
  expect(group).toMatchObject({ why: 'one-seat', letters: 1, area: { office: 'Testford North' } })
  const area = group?.area?.code ?? null
  expect(await decideHeld(campaign.db, { staffId, campaignId, why: 'one-seat', area, decision: 'release' })).toBe(1)
  await dispatchDueMail(dispatchOptions)
  expect(receivedBy(member.email)).toBe(2)
  expect(await listHeld(campaign.db)).toEqual([])
})

test('a held letter that staff do not let go comes back to its writer, and its person may write again', async () => {
  const personHash = await ofPerson('ana@example.org')
  const letter = await write('ana@example.org', { personHash, holdFor: 'one-address' })
  await confirmLetter(campaign.db, letter.confirmToken)
  const decided = { staffId, campaignId, why: 'one-address', area: null, decision: 'drop' } as const
  expect(await decideHeld(campaign.db, decided)).toBe(1)
  expect(await decideHeld(campaign.db, decided), 'a second time').toBe(0)
  expect(await findLetterStatus(campaign.db, letter.statusToken)).toMatchObject({
    state: 'refused',
    reason: 'not-released',
  })
  await dispatchDueMail(dispatchOptions)
  expect(receivedBy(member.email)).toBe(0)
  expect(smtp.received.at(-1)?.parsed.text).toContain('did not let yours go out')
  const again = await write('ana@example.org', { personHash })
  expect(await confirmLetter(campaign.db, again.confirmToken)).toEqual({ outcome: 'confirmed' })
})

test('a held letter can be taken back, and is not held any more', async () => {
  const letter = await write('ana@example.org', { holdFor: 'one-address' })
  await confirmLetter(campaign.db, letter.confirmToken)
  expect(await withdrawLetter(campaign.db, letter.statusToken)).toEqual({ outcome: 'withdrawn' })
  expect(await listHeld(campaign.db)).toEqual([])
})

test('what staff decide of a flood stands in the audit, with numbers and nobody', async () => {
  const letter = await write('ana@example.org', { holdFor: 'one-address' })
  await confirmLetter(campaign.db, letter.confirmToken)
  await decideHeld(campaign.db, { staffId, campaignId, why: 'one-address', area: null, decision: 'release' })
  const { rows } = await campaign.db.execute(sql`select action, detail from staff.audit order by id desc limit 1`)
  expect(rows[0]).toEqual({
    action: 'held-released',
    detail: { campaignId, why: 'one-address', area: null, letters: 1 },
  })
})

test('the audit says what a limit was before', async () => {
  await saveBrake(campaign.db, { staffId, campaignId, settings: { ...noBrake, perSeat: 3 } })
  await saveBrake(campaign.db, { staffId, campaignId, settings: { ...noBrake, perSeat: 4 } })
  const { rows } = await campaign.db.execute(sql`select detail from staff.audit order by id desc limit 1`)
  expect(rows[0]).toEqual({ detail: { campaignId, ...noBrake, perSeat: 4, before: { perSeat: 3 } } })
})

test('a proof of work is good once', async () => {
  const proof = { proof: 'a proof', expiresAt: new Date(Date.now() + 60_000) }
  expect(await spendProof(campaign.db, proof)).toBe(true)
  expect(await spendProof(campaign.db, proof)).toBe(false)
})

test.each([
  ['was good until a second ago', -1_000],
  ['would be good for longer than any challenge is', 62 * 60_000],
])('a proof that %s is not taken, and not kept', async (_what, milliseconds) => {
  await owner.db.execute(sql`truncate letters.proofs_spent`)
  const proof = { proof: 'another', expiresAt: new Date(Date.now() + milliseconds) }
  expect(await spendProof(campaign.db, proof)).toBe(false)
  expect((await owner.db.execute(sql`select from letters.proofs_spent`)).rows).toEqual([])
})
