import type { Database } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { callRecord } from './call-record.ts'

/** A bill that staff want fetched from Parliament now. */
const wished = z.object({
  /** Parliament's number of it. */
  number: z.int().min(1).max(9_999_999),
  /** Which bill of the record it is, by its slug; `new` where it is none; `again` where it is there and is asked for all the same. */
  is: z.string().min(1).max(200).nullable(),
})
export type BillWish = z.input<typeof wished>

const answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('wished'), id: z.uuid() }),
  z.object({ outcome: z.literal('already-there'), slug: z.string() }),
  z.object({ outcome: z.enum(['no-such-bill', 'too-many', 'too-many-today']) }),
])
/** `no-such-bill`: none without a number has that slug. `too-many`: that many wait already, or were asked for in a day. */
export type WishAnswer = z.infer<typeof answer>

/** Asks for a bill by Parliament's number, in the name of whoever is signed in; a worker fetches it. */
export async function wishBill(db: Database, session: Buffer, wish: BillWish): Promise<WishAnswer> {
  const { number, is } = wished.parse(wish)
  return callRecord(db, sql`record.wish(${session}, ${number}::integer, ${is}::text)`, answer)
}

/**
 * Parliament's number of a bill, as somebody types it or pastes its address; undefined where it is none.
 *
 * @example
 * readBillNumber('https://bills.parliament.uk/bills/3443/stages') // 3443
 */
export function readBillNumber(typed: string): number | undefined {
  const [, digits] =
    /^\s*(?:https?:\/\/(?:www\.)?bills\.parliament\.uk\/bills\/)?0*(\d{1,7})(?:[/?#]\S*)?\s*$/i.exec(typed) ?? []
  const number = Number(digits ?? 0)
  return number > 0 ? number : undefined
}
