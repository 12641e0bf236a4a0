import { slice } from './pages.ts'
import type { SeatContent } from './seats.ts'

export function seatOf(seats: SeatContent[], memberId: number | undefined): SeatContent | undefined {
  return seats.find(({ member }) => member?.id === memberId)
}

export function wrap(seat: SeatContent | undefined, answer: (seat: SeatContent) => unknown): unknown {
  return seat && { value: answer(seat), links: [] }
}

export function toSeatSearch(seats: SeatContent[], query: URLSearchParams): unknown {
  const wanted = (query.get('searchText') ?? '').toLowerCase()
  const found = seats.filter(({ name }) => name.toLowerCase().includes(wanted))
  const { shown, skip, take } = slice(found, query)
  return {
    items: shown.map((seat) => ({ value: toConstituency(seat), links: [] })),
    totalResults: found.length,
    resultContext: '',
    skip,
    take,
    links: [],
    resultType: 0,
  }
}

export function toConstituency(seat: SeatContent): object {
  const representation = {
    membershipFrom: seat.name,
    membershipFromId: seat.constituencyId,
    house: 1,
    membershipEndDate: null,
  }
  return {
    id: seat.constituencyId,
    name: seat.name,
    startDate: '2024-05-31T00:00:00',
    endDate: null,
    currentRepresentation: seat.member && { member: { value: toMember(seat), links: [] }, representation },
  }
}

export function toMember({ member, name, constituencyId }: SeatContent): object | null {
  return (
    member && {
      id: member.id,
      nameListAs: member.name,
      nameDisplayAs: member.name,
      nameFullTitle: `${member.name} MP`,
      latestParty: {
        id: 900,
        name: member.party,
        abbreviation: null,
        isIndependentParty: member.party === 'Independent',
      },
      latestHouseMembership: {
        membershipFrom: name,
        membershipFromId: constituencyId,
        house: 1,
        membershipEndDate: null,
      },
    }
  )
}

export function toContacts({ member }: SeatContent): object[] {
  if (!member) return []
  const office = { type: 'Parliamentary office', typeId: 1, isPreferred: false, isWebAddress: false, notes: null }
  const address = { line1: 'House of Commons', line2: 'London', postcode: 'SW1A 0AA' }
  const website = { type: 'Website', typeId: 6, isPreferred: false, isWebAddress: true, notes: null }
  return [
    { ...website, line1: `https://member-${member.id}.example.org/` },
    // A member without an e-mail address has no such key at all: so it is in Parliament's answers.
    { ...office, ...address, ...(member.hasEmail && { email: `member-${member.id}@example.org` }) },
  ]
}
