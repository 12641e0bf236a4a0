import { mailStates } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, expect, inject, test } from 'vitest'
import { openPostOffice } from './testing/post-office.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openPostOffice(database)
const { owner } = office

afterAll(async () => {
  await office.close()
  await database.drop()
})

interface Move {
  from: string
  to: string
  /** Seconds that a letter's text may stay after it; null until the next move. */
  keep: number | null
  [column: string]: unknown
}

const { rows: moves } = await owner.db.execute<Move>(sql`
  select from_state as "from", to_state as "to", extract(epoch from keep_letter)::integer as keep from letters.moves`)

interface Held {
  state: string
  left: number | null
  [column: string]: unknown
}

async function look(id: string): Promise<Held | undefined> {
  const { rows } = await owner.db.execute<Held>(sql`
    select state, extract(epoch from erase_at - now())::double precision as left from letters.mail where id = ${id}`)
  return rows[0]
}

/** Asks for a move; whether the database allowed it. */
async function move(id: string, to: string): Promise<boolean> {
  const change =
    to === 'erased'
      ? sql`delete from letters.mail where id = ${id}`
      : sql`update letters.mail set state = ${to} where id = ${id}`
  return owner.db.execute(change).then(
    () => true,
    () => false,
  )
}

/** What is to be there after a move was asked for, by the table of moves alone. */
function foresee(before: Held, to: string): Held | undefined {
  const listed = moves.find((one) => one.from === before.state && one.to === to)
  if (listed === undefined) return before
  return to === 'erased' ? undefined : { state: to, left: listed.keep }
}

/** Seconds pass while a test runs: deadlines are compared to the nearest ten minutes. */
function round(held: Held | undefined): Held | undefined {
  return held && { ...held, left: held.left === null ? null : Math.round(held.left / 600) }
}

test('no sequence of moves leaves the table of moves, and each sets the deadline that the table says', async () => {
  const seen = { allowed: 0, refused: 0 }
  const sequences = fc.array(fc.constantFrom(...mailStates, 'erased'), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      const { id } = await office.queueLetter()
      for (const to of sequence) {
        const before = await look(id)
        if (before === undefined) break
        if (before.state === to) continue
        const foreseen = foresee(before, to)
        const isAllowed = await move(id, to)
        expect(isAllowed, `${before.state} → ${to}`).toBe(foreseen !== before)
        expect(round(await look(id)), `${before.state} → ${to}`).toEqual(round(foreseen))
        seen[isAllowed ? 'allowed' : 'refused'] += 1
      }
    }),
    { numRuns: 40 },
  )
  expect(seen.allowed).toBeGreaterThan(15)
  expect(seen.refused).toBeGreaterThan(15)
}, 60_000)
