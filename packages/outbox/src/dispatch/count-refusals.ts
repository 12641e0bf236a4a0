import type { MailKind, Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { everyDomain } from './slow-down.ts'

/** So many letters in a row refused with the same words, and no mail taken in between, are no fault of theirs. */
export const manyRefused = 10

const counted = z.object({ in_a_row: z.number() })

/**
 * Counts a letter that was refused, in all workers together; how many in a row by now had the same words. Other mail is not counted,
 * and asks only whether letters were. What is taken ends the row (`settleHandedOver`).
 */
export async function countRefusals(db: Queryable, kind: MailKind, reply: string): Promise<number> {
  const words = sameWords(reply)
  const { rows } =
    kind === 'letter'
      ? await db.execute(sql`
          insert into letters.pace as p (domain, refused_in_a_row, refused_as) values (${everyDomain}, 1, ${words})
          on conflict (domain) do update set refused_as = excluded.refused_as,
            refused_in_a_row = case when p.refused_as = excluded.refused_as then p.refused_in_a_row + 1 else 1 end
          returning p.refused_in_a_row as in_a_row`)
      : await db.execute(sql`
          select p.refused_in_a_row as in_a_row from letters.pace p
          where p.domain = ${everyDomain} and p.refused_as = ${words}`)
  return rows[0] === undefined ? 0 : counted.parse(rows[0]).in_a_row
}

/** Without what differs from mail to mail: addresses, and whatever has a digit in it but the codes. */
function sameWords(reply: string): string {
  const [code = '', ...others] = reply.toLowerCase().split(' ')
  const same = others.filter((word) => /^[245]\.\d{1,3}\.\d{1,3}$/.test(word) || !/\d|\[address\]/.test(word))
  return [code, ...same].join(' ')
}

export function wordsForManyRefused(reply: string): string {
  return `Letter after letter was refused with the same words and none was taken, so sending stands still: it may not be set up to send for us. It said: ${reply}`
}
