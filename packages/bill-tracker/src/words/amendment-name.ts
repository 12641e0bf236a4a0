import type { AmendmentKind } from '@safe-to-report/db'

/**
 * What an amendment is called in a sentence or a heading. The database says it the same way (`record.amendment_name`).
 *
 * @example
 * amendmentName({ kind: 'amendment', number: '67' }) // 'Amendment 67'
 * amendmentName({ kind: 'new-clause', number: 'NC36' }) // 'New Clause 36'
 * amendmentName({ kind: 'amendment', number: '(a) to NC4' }) // 'Amendment (a) to New Clause 4'
 * amendmentName({ kind: 'motion', number: 'Motion E1 (40B, 40C)' }) // 'Motion E1 (40B, 40C)'
 */
export function amendmentName({ kind, number }: { kind: AmendmentKind; number: string }): string {
  const [, letter, amended] = /^(\(\w{1,3}\)) to (.+)$/.exec(number) ?? []
  if (letter !== undefined && amended !== undefined) return `Amendment ${letter} to ${printedName(amended)}`
  if (kind === 'motion') return number
  return kind === 'lords-amendment' && /^\d/.test(number) ? `Lords Amendment ${number}` : printedName(number)
}

/** A printed number said in full: "NS1" is New Schedule 1, "Gov NC5" the Government's New Clause 5. */
function printedName(number: string): string {
  if (/^gov\s*N[CS]\s*\d/i.test(number)) return `Government ${printedName(number.replace(/^gov\s*/i, ''))}`
  return number
    .replace(/^NC\s*(?=\d)/, 'New Clause ')
    .replace(/^NS\s*(?=\d)/, 'New Schedule ')
    .replace(/^LA\s*(?=\d)/, 'Lords Amendment ')
    .replace(/^(?=\d|\(|[a-z]+\d)/, 'Amendment ')
}
