import { z } from 'zod'

/** One row of a list: as it was read, and as it came. */
export interface Row<T> {
  read: T
  raw: unknown
}

/** The rows of a list that could be read, and how many could not. */
export interface Rows<T> {
  rows: Row<T>[]
  unread: number
}

/**
 * A list of which odd rows are set aside: one of another shape hides no other. Only where none can be read has the answer
 * changed, and the place where the first differs is named.
 */
export function rowsOf<T>(row: z.ZodType<T>): z.ZodType<Rows<T>> {
  return z.array(z.unknown()).transform((given, context): Rows<T> => {
    const checked = given.map((raw) => ({ raw, result: row.safeParse(raw) }))
    const rows = checked.flatMap(({ raw, result }) => (result.success ? [{ read: result.data, raw }] : []))
    const [first] = checked
    if (first && rows.length === 0) {
      const [issue] = first.result.error?.issues ?? []
      const path = [0, ...(issue?.path ?? [])]
      context.addIssue({ code: 'custom', path, message: issue?.message ?? 'nothing of it can be read' })
      return z.NEVER
    }
    return { rows, unread: given.length - rows.length }
  })
}

/** The same where null is an empty one. A list that is left out is no list: by another name it would be lost in silence. */
export function rowsOrNone<T>(row: z.ZodType<T>): z.ZodType<Rows<T>> {
  return z.preprocess((given) => (given === null ? [] : given), rowsOf(row))
}
