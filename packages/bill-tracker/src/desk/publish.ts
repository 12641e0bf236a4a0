import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { callRecord } from './call-record.ts'
import { findContradiction } from './find-contradiction.ts'
import { keepIf, type Transactable } from './keep-if.ts'

const wanted = z.array(z.object({ id: z.uuid(), revision: z.int() })).min(1)
/** Some proposals, each as whoever publishes them has read it. */
export type Wanted = readonly z.input<typeof wanted>[number][]

const notPublished = ['needs-another', 'gone', 'changed-meanwhile', 'already-there', 'no-parent', 'refused'] as const
/** The proposal because of which nothing was published, where it is one. */
const of = z.uuid().nullish()

export const publishAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('published'), setId: z.uuid(), changeIds: z.array(z.int()) }),
  z.object({ outcome: z.enum(notPublished), id: of, field: z.string().nullish(), problem: z.string().nullish() }),
])
/**
 * `needs-another`: its author is not the one to publish it. `gone`: decided already, or not as it was read. `changed-meanwhile`: the
 * row holds other values than its author saw. `refused`: the record cannot hold it; `problem` says in a sentence what about the field.
 */
export type PublishOutcome = z.infer<typeof publishAnswer>

/**
 * Publishes proposals together, as one set, or none of them. Their author may only where nobody else can sign in, or in a hurry:
 * then the public is told until a second person has looked.
 */
export async function publish(
  db: Transactable,
  session: Buffer,
  proposals: Wanted,
  { inAHurry = false }: { inAHurry?: boolean } = {},
): Promise<PublishOutcome> {
  const whole = toJson(proposals)
  return keepIf(
    db,
    async (tx) => {
      const answer = await callRecord(tx, sql`record.publish(${session}, ${whole}::jsonb, ${inAHurry})`, publishAnswer)
      return answer.outcome === 'published' ? refuseContradiction(tx, proposals, answer) : answer
    },
    ({ outcome }) => outcome === 'published',
  )
}

/** What was published stands only if each row that it changed can be as it now is. */
export async function refuseContradiction(
  tx: Queryable,
  proposals: Wanted,
  published: PublishOutcome,
): Promise<PublishOutcome> {
  const contradiction = await findContradiction(
    tx,
    proposals.map(({ id }) => id),
  )
  return contradiction ? { outcome: 'refused', ...contradiction } : published
}

/** As `record.publish` and `record.look_ahead` take them. */
export function toJson(proposals: Wanted): string {
  return JSON.stringify(wanted.parse(proposals.map(({ id, revision }) => ({ id, revision }))))
}
