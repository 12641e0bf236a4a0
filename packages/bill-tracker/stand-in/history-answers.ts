import type { VoterContent } from './divisions.ts'

/** The seats and parties that a made member had, each from a day to a day; null while it lasts. */
export interface HistoryContent {
  id: number
  name: string
  parties: SpanContent[]
  /** A row may lack its House and its days, as real ones of hereditary peers do. */
  seats: (Omit<SpanContent, 'from'> & { from: string | null; house: 1 | 2 | null })[]
}

interface SpanContent {
  name: string
  from: string
  to: string | null
}

const first = { 1: '2015-05-07', 2: '2010-06-01' } as const

/**
 * One seat and one party each. The seventh MP changed both; the 251st peer left the House at the end of 2022. The 249th was an
 * MP, whose party of then was never ended, and has a seat that ends before it begins; the 250th is a hereditary peer, of whose
 * first seat Parliament tells neither House nor day.
 */
export function buildHistories(voters: readonly (VoterContent & { house: 1 | 2 })[]): HistoryContent[] {
  return voters.map(({ id, name, party, seat, house }, index) => {
    const from = first[house]
    const seats: HistoryContent['seats'] = [
      { name: seat, house, from, to: house === 2 && index === 250 ? '2022-12-31' : null },
    ]
    const history: HistoryContent = { id, name, parties: [{ name: party, from, to: null }], seats }
    if (house === 2 && index === 248) {
      history.parties.unshift({ name: party, from: '1997-05-01', to: null })
      seats.push(
        { name: 'Made-up Seat of Old', house: 1, from: '1997-05-01', to: '2010-04-12' },
        { name: seat, house, from: '2001-11-10', to: '1999-11-11' },
      )
    }
    if (house === 2 && index === 249) seats.unshift({ name: 'Hereditary', house: null, from: null, to: null })
    if (house === 2 || index !== 6) return history
    return {
      ...history,
      parties: [
        { name: 'Made-up Party B', from: '2023-01-17', to: null },
        { name: party, from, to: '2023-01-17' },
      ],
      seats: [
        { name: 'Made-up Seat Seven and District', house, from: '2024-07-04', to: null },
        { name: seat, house, from, to: '2024-05-30' },
      ],
    }
  })
}

/** Parliament's answer for some members; whom it does not know it leaves out, and where it knows none it says 404. */
export function toHistories({ histories }: { histories: HistoryContent[] }, ids: readonly number[]): unknown {
  const wanted = new Set(ids)
  const found = histories.filter(({ id }) => wanted.has(id))
  return found.length === 0 ? undefined : found.map((history) => ({ value: toHistory(history), links: [] }))
}

function toHistory({ id, name, parties, seats }: HistoryContent): object {
  const names = { nameListAs: name, nameDisplayAs: name, nameFullTitle: name, nameAddressAs: null }
  return {
    id,
    thumbnailUrl: null,
    partyHistory: parties.map((party) => ({
      startDate: toInstant(party.from),
      endDate: toInstant(party.to),
      party: { id: 900, name: party.name, abbreviation: null, isIndependentParty: party.name.includes('Independent') },
    })),
    houseMembershipHistory: seats.map((seat) => ({
      membershipFrom: seat.name,
      membershipFromId: null,
      house: seat.house,
      membershipStartDate: toInstant(seat.from),
      membershipEndDate: toInstant(seat.to),
      membershipEndReason: null,
      membershipStatus: null,
    })),
    nameHistory: [{ startDate: '2010-01-01T00:00:00', endDate: null, ...names }],
  }
}

function toInstant(day: string | null): string | null {
  return day && `${day}T00:00:00`
}
