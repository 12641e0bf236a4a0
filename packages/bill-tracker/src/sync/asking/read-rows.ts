import { z } from 'zod'

export interface ReadRows<Row> {
  rows: Row[]
  /** What can be said of each row that could not be read: its number, or that it has none. */
  unread: string[]
}

const numbered = z.looseObject({ id: z.union([z.int(), z.string()]).optional(), Id: z.int().optional() })
const wrapped = z.object({ value: numbered })

/**
 * A list, row by row; some APIs say null where it is empty. Odd rows are set aside; where none of several can be read the answer has changed, and the place in the first is
 * named. One alone may be the last of a list, and tells nothing of the others.
 */
export function readRows<Row>(row: z.ZodType<Row>) {
  return z
    .array(z.unknown())
    .nullable()
    .transform((list, context): ReadRows<Row> => {
      const read = (list ?? []).map((one) => ({ one, checked: row.safeParse(one) }))
      const rows = read.flatMap(({ checked }) => (checked.success ? [checked.data] : []))
      if (read.length > 1 && rows.length === 0) {
        const [issue] = read[0]?.checked.error?.issues ?? []
        context.addIssue({
          code: 'custom',
          path: [0, ...(issue?.path ?? [])],
          message: issue?.message ?? 'another shape',
        })
        return z.NEVER
      }
      return { rows, unread: read.filter(({ checked }) => !checked.success).map(({ one }) => numberOf(one)) }
    })
}

function numberOf(row: unknown): string {
  const { id, Id } = wrapped.safeParse(row).data?.value ?? numbered.safeParse(row).data ?? {}
  return String(id ?? Id ?? 'one without a number')
}
