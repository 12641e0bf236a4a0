import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import type { HeldPost, MemberPage, MemberSpan, MemberStanding } from '@safe-to-report/bill-tracker/reading'

/** Who a member is: "Labour, MP for Islington South and Finsbury". What is not known is left out. */
export function tellMember({ party, seat, house, isCurrent }: MemberPage['member']): string {
  const role = house === 'Lords' ? 'member of the House of Lords' : tellMp(seat)
  const who = party === null ? role : `${party}, ${role}`
  if (isCurrent === false) return `No longer a member. Last: ${who}`
  const told = `${who[0]?.toUpperCase() ?? ''}${who.slice(1)}`
  return isCurrent === true ? told : `${told} when last on our record`
}

/** How long a seat or a party was had: "7 May 2015 to 30 May 2024", "since 4 July 2024". */
export function tellSpan({ startedOn, endedOn }: Pick<MemberSpan, 'startedOn' | 'endedOn'>): string {
  const from = formatLondonDate(startedOn)
  return endedOn === null ? `since ${from}` : `${from} to ${formatLondonDate(endedOn)}`
}

/** Where and since when a post is held: "Home Office, since 5 July 2024". What its name says already is left out. */
export function tellPost({ name, department, startedOn }: Pick<HeldPost, 'name' | 'department' | 'startedOn'>): string {
  const where = department === null || name.includes(department) ? [] : [department]
  return [...where, ...(startedOn === null ? [] : [`since ${formatLondonDate(startedOn)}`])].join(', ')
}

/** A seat in words: "MP for Islington South", "House of Lords (Life peer)". */
export function tellSeat({ house, name }: Pick<MemberSpan, 'house' | 'name'>): string {
  if (house === 'Commons') return `MP for ${name}`
  return name === 'House of Lords' ? name : `House of Lords (${name})`
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
