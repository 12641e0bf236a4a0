import type { MemberPage, MemberStanding } from '@safe-to-report/bill-tracker'

/** Who a member is: "Labour, MP for Islington South and Finsbury". What is not known is left out. */
export function tellMember({ party, seat, house, isCurrent }: MemberPage['member']): string {
  const role = house === 'Lords' ? 'member of the House of Lords' : tellMp(seat)
  const who = party === null ? role : `${party}, ${role}`
  const told = `${who[0]?.toUpperCase() ?? ''}${who.slice(1)}`
  if (isCurrent === true) return told
  return isCurrent === false ? `${told}: no longer a member` : `${told} when last on our record`
}

function tellMp(seat: string | null): string {
  return seat === null ? 'member of the House of Commons' : `MP for ${seat}`
}

/** Party and seat as at a vote, where they are known. */
export function tellMemberThen(standing: MemberStanding): string | null {
  if (standing.kind !== 'voted') return null
  const then = [standing.party, standing.seat].filter((part) => part !== null)
  return then.length === 0 ? null : `Then: ${then.join(', ')}.`
}
