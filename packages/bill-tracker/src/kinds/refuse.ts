import type { z } from 'zod'

/** What the values of a row cannot be together. */
export interface Contradiction<Values> {
  /** The field that has to change. */
  beside: keyof Values & string
  says: string
  isSo: (values: Values) => boolean
}

/** Tells, beside each field that has to change, the first thing about it that cannot be. */
export function refuse<Values>(
  contradictions: readonly Contradiction<Values>[],
): (values: Values, context: z.core.$RefinementCtx<Values>) => void {
  return (values, context) => {
    const told = new Set<string>()
    for (const { beside, says } of contradictions.filter(({ isSo }) => isSo(values))) {
      if (!told.has(beside)) context.addIssue({ code: 'custom', path: [beside], message: says, input: values })
      told.add(beside)
    }
  }
}
