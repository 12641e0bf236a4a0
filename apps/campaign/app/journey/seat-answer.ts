import {
  type ParsedPostcode,
  parsePostcode,
  type PostcodeLookup,
  type PostcodeProblem,
} from '@safe-to-report/postcodes-io-client'
import type { Seat } from './seat.ts'

/** What the page says to somebody who asks who their MP is. */
export type SeatAnswer =
  | { answer: 'seat'; seat: Seat; foundBy: 'postcode' | 'list' | 'sample'; place?: string }
  | { answer: 'bad-postcode'; problem: PostcodeProblem; suggestion?: string }
  | { answer: 'unknown-postcode' }
  | { answer: 'terminated'; since: { year: number; month: number } }
  | { answer: 'crown-dependency' }
  | { answer: 'service-down' }
  | { answer: 'unknown-seat' }

export interface SeatSources {
  lookUpPostcode: (postcode: string) => Promise<PostcodeLookup>
  findSeat: (gss: string) => Promise<Seat | undefined>
  findSamplePlace: (postcode: string) => { gss: string; place: string } | undefined
}

export async function findSeatByPostcode(typed: string, sources: SeatSources): Promise<SeatAnswer> {
  const parsed = parsePostcode(typed)
  if (!parsed.valid) return toBadPostcode(parsed)
  // Nobody has to be asked about these, so their postcodes go nowhere.
  if (parsed.territory === 'crown-dependency') return { answer: 'crown-dependency' }

  const lookup = await sources.lookUpPostcode(parsed.normalised)
  switch (lookup.outcome) {
    case 'found':
      return toSeatAnswer(await sources.findSeat(lookup.gss), 'postcode')
    case 'unknown':
      return { answer: 'unknown-postcode' }
    case 'terminated':
      return { answer: 'terminated', since: { year: lookup.year, month: lookup.month } }
    case 'crown-dependency':
      return { answer: 'crown-dependency' }
    case 'unavailable':
      return findSampleSeat(parsed.normalised, sources)
  }
}

export async function findSeatByCode(gss: string, sources: Pick<SeatSources, 'findSeat'>): Promise<SeatAnswer> {
  return toSeatAnswer(await sources.findSeat(gss), 'list')
}

async function findSampleSeat(postcode: string, sources: SeatSources): Promise<SeatAnswer> {
  const sample = sources.findSamplePlace(postcode)
  const seat = sample && (await sources.findSeat(sample.gss))
  return seat ? { answer: 'seat', seat, foundBy: 'sample', place: sample.place } : { answer: 'service-down' }
}

function toSeatAnswer(seat: Seat | undefined, foundBy: 'postcode' | 'list'): SeatAnswer {
  return seat ? { answer: 'seat', seat, foundBy } : { answer: 'unknown-seat' }
}

function toBadPostcode(parsed: ParsedPostcode & { valid: false }): SeatAnswer {
  const { problem, suggestion } = parsed
  return suggestion ? { answer: 'bad-postcode', problem, suggestion } : { answer: 'bad-postcode', problem }
}
