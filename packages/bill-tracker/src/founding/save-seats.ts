import { constituencies, type Queryable } from '@safe-to-report/db'
import { toNameKey } from '../words/name-key.ts'
import type { SeatRow } from './parse-seats.ts'

/** Saves the seats, each with who holds it unknown. Seats that are there already stay as they are. */
export async function saveSeats(db: Queryable, seats: readonly SeatRow[]): Promise<void> {
  const rows = seats.map((seat) => ({ ...seat, nameKey: toNameKey(seat.name) }))
  await db.insert(constituencies).values(rows).onConflictDoNothing()
}
