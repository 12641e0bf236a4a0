import { openDatabase, type Database } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { firstManyBill } from '../testing/many-bills.ts'
import { watchDay } from '../testing/watch-day.ts'

/** Eighty bills with 3,000 amendments: a few have hundreds, most have some. */
const amendable = [
  600,
  400,
  300,
  200,
  150,
  100,
  ...Array.from({ length: 24 }, () => 35),
  ...Array.from({ length: 50 }, () => 8),
]
const elsewhere = 250

test('on a heavy day every new amendment is there within ten minutes of its paper, in full, and no hour has more than 600 requests', async () => {
  // Papers of ten bills, in the morning, at noon and in the evening: three times what a heavy day has had.
  const papers = [60, 64, 70, 140, 145, 200, 260, 261, 320, 350].map((at, index) => ({
    at,
    billId: firstManyBill + index,
    isNew: 26,
  }))
  const day = await watchDay({
    db: await open(),
    amendable,
    others: 40,
    papers,
    elsewhere,
    anHour: 600,
    minutes: 380,
    isSettled: true,
  })
  expect(day.toItem).toHaveLength(260)
  expect(Math.max(...day.toItem)).toBeLessThanOrEqual(10)
  expect(Math.max(...day.toWords)).toBeLessThanOrEqual(10)
  expect(day.mostInAnHour).toBeLessThanOrEqual(600)
})

test('where more is tabled at once than an hour has requests for, all of it is there within ten minutes by its beginning', async () => {
  const papers = [60, 62, 64].map((at, index) => ({ at, billId: firstManyBill + index, isNew: 200 }))
  const day = await watchDay({
    db: await open(),
    amendable: amendable.slice(30),
    others: 0,
    papers,
    elsewhere,
    anHour: 600,
    minutes: 200,
    isSettled: true,
  })
  expect(Math.max(...day.toItem)).toBeLessThanOrEqual(10)
  expect(Math.max(...day.toWords)).toBeLessThan(Infinity)
  expect(day.mostInAnHour).toBeLessThanOrEqual(600)
})

test('what was there when the watch began is read while it sees what is new', async () => {
  const papers = [{ at: 200, billId: firstManyBill + 2, isNew: 12 }]
  const day = await watchDay({
    db: await open(),
    amendable: amendable.slice(20, 40),
    others: 10,
    papers,
    elsewhere,
    anHour: 600,
    minutes: 240,
    isSettled: false,
  })
  expect(Math.max(...day.toItem)).toBeLessThanOrEqual(10)
  expect(Math.max(...day.toWords)).toBeLessThanOrEqual(10)
  expect(day.whole).toBeGreaterThan(100)
  expect(day.mostInAnHour).toBeLessThanOrEqual(600)
})

async function open(): Promise<Database> {
  const database = await cloneDatabase(inject('clusterUrl'))
  const opened = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test' })
  onTestFinished(async () => {
    await opened.close()
    await database.drop()
  })
  return opened.db
}
