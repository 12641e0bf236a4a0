import { ayeMeanings, type changes, type divisions } from '@safe-to-report/db'
import { z } from 'zod'

type DivisionRow = typeof divisions.$inferSelect
type Change = Pick<typeof changes.$inferSelect, 'id' | 'at' | 'origin' | 'field' | 'before' | 'after'>

/** What follows from the number of a division at Parliament. */
const followed = z
  .strictObject({
    parliamentId: z.null(),
    number: z.int().nullable(),
    title: z.string().nullable(),
    carried: z.boolean().nullable(),
    ayeCount: z.int().nullable(),
    noCount: z.int().nullable(),
    majority: z.int().nullable(),
    motionNote: z.string().nullable(),
    parliamentUrl: z.string().nullable(),
    ayeMeans: z.enum(ayeMeanings).nullable(),
    verified: z.boolean(),
  })
  .partial()

export interface Unchoice {
  /** The fields that go back to what they were. */
  set: z.infer<typeof followed>
  /** Slugs of the amendments that sync linked because of its number. */
  unlinked: string[]
  /** What to tell of it. */
  changes: { field: string; before: unknown; after: unknown }[]
}

/**
 * What to write so that a division is as before staff chose which of Parliament's it is. `since` are its changes from that
 * choice on, oldest first. A field that staff changed after the choice stays as they left it. Pure.
 *
 * @throws ZodError where a change holds what no such field can be
 */
export function planUnchoice(row: DivisionRow, choiceId: number, since: readonly Change[]): Unchoice {
  const chosenAt = since.find(({ id }) => id === choiceId)?.at
  const isByHand = ({ origin, at }: Change): boolean => origin === 'staff' && at.getTime() !== chosenAt?.getTime()
  const ofField = (field: string): Change[] => {
    const all = since.filter((change) => change.field === field)
    return all.some(isByHand) ? [] : all
  }
  const before = Object.keys(followed.shape).flatMap((field) => {
    const [first] = ofField(field)
    return first ? [[field, first.before] as const] : []
  })
  const stands: Record<string, unknown> = row
  const links = ofField('amendment').flatMap(({ after }) => (typeof after === 'string' ? [after] : []))
  const votes = ofField('votes').at(-1)
  return {
    set: followed.parse(Object.fromEntries(before)),
    unlinked: links,
    changes: [
      ...before
        .filter(([field, value]) => stands[field] !== value)
        .map(([field, after]) => ({ field, before: stands[field], after })),
      ...links.map((slug) => ({ field: 'amendment', before: slug, after: null })),
      ...(votes ? [{ field: 'votes', before: votes.after, after: null }] : []),
    ],
  }
}
