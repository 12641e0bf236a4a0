import { wasMoved } from '@safe-to-report/bill-tracker/words'
import type { AmendmentCard } from '@safe-to-report/bill-tracker/reading'

/** "Moved by A, with B, C and D", or "In the name of A" where nobody may have moved it; null where nobody is known. */
export function tellSponsors(amendment: Pick<AmendmentCard, 'lead' | 'supporters' | 'fate'>): string | null {
  const { lead, supporters, fate } = amendment
  const others = new Intl.ListFormat('en-GB').format(supporters.map(inASentence))
  if (lead === null) return others === '' ? null : `In the names of ${others}`
  const first = `${wasMoved(fate.key) ? 'Moved by' : 'In the name of'} ${inASentence(lead)}`
  return others === '' ? first : `${first}, with ${others}`
}

function inASentence(name: string): string {
  return /^(Arch)?bishop of /i.test(name) ? `the ${name}` : name
}
