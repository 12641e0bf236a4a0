import type { Condition } from './rules.ts'

/** One party in the voters' eyes, and two names in Parliament's list of members. */
const underTwoNames = [['Labour', 'Labour (Co-op)']] as const

/**
 * What a rule about parties leaves out that its writer may not mean to: in 2024, 43 of 402 Labour MPs were listed as
 * "Labour (Co-op)". Undefined where it leaves none out.
 */
export function warnOfParty(when: readonly Condition[]): string | undefined {
  const named = when.flatMap((condition) => ('party' in condition ? condition.party : []))
  const isNamed = (party: string): boolean => named.some((name) => name.toLowerCase() === party.toLowerCase())
  for (const names of underTwoNames) {
    const missing = names.find((name) => !isNamed(name))
    if (missing === undefined || !names.some(isNamed)) continue
    return `This leaves out MPs whom Parliament lists as “${missing}”. For all of the party write: party: ${names.join(', ')}`
  }
  return undefined
}
