import type { AmendmentCard } from '@safe-to-report/bill-tracker'

/** What an amendment is called: its number with its kind, where the number alone would not say. */
export function nameOf({ kind, number }: Pick<AmendmentCard, 'kind' | 'number'>): string {
  if (/[a-z]{3}/i.test(number)) return number
  if (kind === 'new-clause') return `New Clause ${number.replace(/^NC\s*/i, '')}`
  if (kind === 'lords-amendment') return `Lords Amendment ${number.replace(/^LA\s*/i, '')}`
  return kind === 'motion' ? `Motion ${number}` : `Amendment ${number}`
}
