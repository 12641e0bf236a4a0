import { constituencies, members, openDatabase } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'
import { asc, eq } from 'drizzle-orm'

/** Of the stand-in's made members, who vote as it says; those from here on never voted. */
const firstOfThose = { who: 990_200_001, areNew: 990_210_001 }
const [seatsOfVoters, seatsOfNew] = [40, 20]

/**
 * Made members take seats, in order of name: the first are of those who are named in the stand-in's divisions, from all over the list;
 * those after them are new. All others stay as they are.
 */
export async function putSeatedVoters(database: TestDatabase): Promise<void> {
  const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'made members' })
  const seats = await db.select({ gss: constituencies.gss }).from(constituencies).orderBy(asc(constituencies.name))
  for (const [at, { gss }] of seats.slice(0, seatsOfVoters + seatsOfNew).entries()) {
    const id = at < seatsOfVoters ? firstOfThose.who + ((at * 97) % 650) : firstOfThose.areNew + at
    const name = at < seatsOfVoters ? `Made-up Member ${((at * 97) % 650) + 1}` : `New Made-up Member ${at}`
    const party = `Made-up Party ${'ABC'.charAt(at % 3)}`
    await db
      .insert(members)
      .values({ id, name, party, house: 'Commons', isCurrent: true, asOf: '2026-04-03' })
      .onConflictDoNothing()
    await db.update(constituencies).set({ memberId: id, seat: 'held' }).where(eq(constituencies.gss, gss))
  }
  await close()
}
