import type { AmendmentKind } from '@safe-to-report/db'

/**
 * What an amendment is called in a sentence or a heading.
 *
 * @example
 * amendmentName({ kind: 'amendment', number: '67' }) // 'Amendment 67'
 * amendmentName({ kind: 'new-clause', number: 'NC36' }) // 'New Clause 36'
 * amendmentName({ kind: 'motion', number: 'Motion E1 (40B, 40C)' }) // 'Motion E1 (40B, 40C)'
 */
export function amendmentName({ kind, number }: { kind: AmendmentKind; number: string }): string {
  if (kind === 'new-clause') return number.replace(/^NC\s*(?=\d)/, 'New Clause ')
  if (kind === 'lords-amendment') return number.replace(/^(LA\s*)?(?=\d)/, 'Lords Amendment ')
  return kind === 'amendment' ? number.replace(/^(?=\d)/, 'Amendment ') : number
}
