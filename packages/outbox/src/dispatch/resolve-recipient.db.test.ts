import { constituencies, members } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { findLetterStatus } from '@safe-to-report/letters/writing'
import { member, typed, openMailOffice } from '@safe-to-report/letters/testing'
import { dispatchDueMail } from './dispatch-mail.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { smtp, campaign, owner, dispatchOptions } = office
const successor = { id: 9002, name: 'Another Member', email: 'another@parliament.example' }
await owner.db.insert(members).values({ ...successor, house: 'Commons', isCurrent: true, asOf: '2026-11-01' })

afterEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.execute(sql`truncate letters.mail, letters.receipts, letters.receipt_days, letters.sending cascade`)
  await owner.db.update(members).set({ email: member.email, isCurrent: true }).where(eq(members.id, member.id))
  await owner.db.update(constituencies).set({ memberId: member.id, seat: 'held' })
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

test.each([
  {
    what: 'the seat has changed hands',
    change: () => owner.db.update(constituencies).set({ memberId: successor.id }),
    reason: 'member-changed',
    says: /it is now Another Member/,
  },
  {
    what: 'the seat is vacant',
    change: async () => {
      await owner.db.update(constituencies).set({ memberId: null, seat: 'vacant' })
      const other = { gss: 'E14999999', name: 'Testford East', nameKey: 'testford east', nation: 'England' } as const
      await owner.db.insert(constituencies).values({ ...other, seat: 'held' })
    },
    reason: 'seat-vacant',
    says: /seat of Testford North has fallen vacant/,
  },
  {
    what: 'Parliament is dissolved, so that every seat is vacant',
    change: () => owner.db.update(constituencies).set({ memberId: null, seat: 'vacant' }),
    reason: 'no-member',
    says: /lists no MP for Testford North at the moment, as is so when it is dissolved/,
  },
  {
    what: 'Parliament lists nobody',
    change: () => owner.db.update(constituencies).set({ memberId: null, seat: 'unknown' }),
    reason: 'no-member',
    says: /lists no MP for Testford North/,
  },
])('when $what since it was written, a letter goes back to its writer and to nobody else', async (row) => {
  const { id, statusToken } = await office.queueLetter()
  await row.change()
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  expect(await office.findMail(id)).toMatchObject({ state: 'refused', reason: row.reason })
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ state: 'refused', reason: row.reason })
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([[typed.email]])
  expect(smtp.received[0]?.parsed.text).toMatch(row.says)
  expect(smtp.received[0]?.parsed.text).toContain('My zeppelin words')
  expect(smtp.received[0]?.parsed.text).toContain('https://write.example/write')
})

test('when only the address has changed, the new one is used', async () => {
  await office.queueLetter()
  await owner.db.update(members).set({ email: 'new@parliament.example' }).where(eq(members.id, member.id))
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([['new@parliament.example']])
})
