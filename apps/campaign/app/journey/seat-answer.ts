import {
  type ParsedPostcode,
  parsePostcode,
  type PostcodeProblem,
  type Territory,
} from '@safe-to-report/postcodes-io-client'
import type { MemberDeeds } from '@safe-to-report/bill-tracker/seats'
import type { Services } from '../services/index.server.ts'
import type { Seat } from './seat.ts'

export const waysToFind = ['postcode', 'device', 'list', 'sample'] as const
type FoundBy = (typeof waysToFind)[number]

/** Why somebody is asked in which of a few seats they live: by `row` their device asks, which knows twenty postcodes at once. */
export const whysAsked = ['border', 'row', 'unknown', 'northern-ireland'] as const
type WhyAsked = (typeof whysAsked)[number]

/** What the page says to somebody who asks who their MP is. */
export type SeatAnswer =
  | {
      answer: 'seat'
      seat: Seat
      /** Only whoever chose a seat from the list knows that it is theirs; `device` is a postcode that never came to us. */
      foundBy: FoundBy
      place?: string
      /** What the member did about the ask; left out where nobody can tell. */
      deeds?: MemberDeeds
      /** The seat is vacant because all are. */
      isDissolved?: true
    }
  | {
      /** It lies near a border; or we do not know it, and these are around it; or our table leaves out its nation. */
      answer: 'which-seat'
      why: WhyAsked
      /** The likeliest first. */
      seats: Seat[]
      /** Most of its homes are in the first. */
      isMostInFirst: boolean
    }
  | { answer: 'bad-postcode'; problem: PostcodeProblem; suggestion?: string }
  | { answer: 'unknown-postcode' }
  | { answer: 'terminated'; since: { year: number; month: number } }
  | { answer: 'crown-dependency' }
  | { answer: 'overseas-territory' }
  /** An address of the British Forces. */
  | { answer: 'forces' }
  /** In use, but of no place: a box for letters. */
  | { answer: 'nowhere' }
  | { answer: 'service-down' }
  | { answer: 'unknown-seat' }

/** Who is asked about seats. */
export type SeatSources = Services['seats']
type SeatRecord = Pick<SeatSources, 'find' | 'list' | 'isDissolved'>

export async function findSeatByPostcode(typed: string, sources: SeatSources): Promise<SeatAnswer> {
  const parsed = parsePostcode(typed)
  if (!parsed.valid) return toBadPostcode(parsed)
  // Nobody has to be asked about these, so their postcodes go nowhere.
  const unseated = answerOfTerritory(parsed.territory)
  if (unseated) return unseated

  const lookup = await sources.lookUpPostcode(parsed.normalised)
  switch (lookup.outcome) {
    case 'found':
      return toFound(lookup, sources)
    case 'unknown':
      return askWhich({ gss: lookup.near, why: 'unknown' }, sources)
    case 'northern-ireland':
      return askWhich({ gss: [], why: 'northern-ireland' }, sources)
    case 'unknown-seat':
      return { answer: 'unknown-seat' }
    case 'terminated':
      return { answer: 'terminated', since: { year: lookup.year, month: lookup.month } }
    case 'crown-dependency':
      return { answer: 'crown-dependency' }
    case 'no-seat':
      return { answer: 'nowhere' }
    case 'unavailable':
      return findSampleSeat(parsed.normalised, sources)
  }
}

function answerOfTerritory(territory: Territory): SeatAnswer | undefined {
  switch (territory) {
    case 'crown-dependency':
    case 'overseas-territory':
    case 'forces':
      return { answer: territory }
    case 'non-geographic':
      return { answer: 'nowhere' }
    case 'great-britain':
    case 'northern-ireland':
      return undefined
  }
}

/** Nobody near a border is told one seat alone. */
function toFound(
  { gss, ...lookup }: { gss: string; others?: readonly string[]; share?: number },
  sources: SeatSources,
): Promise<SeatAnswer> {
  const { others = [], share = 0 } = lookup
  if (others.length === 0) return findSeatByCode(gss, 'postcode', sources)
  return askWhich({ gss: [gss, ...others], why: 'border', isMostInFirst: share > 50 }, sources)
}

interface Among {
  gss: readonly string[]
  why: WhyAsked
  isMostInFirst?: boolean
}

/** More than any postcode has around it. */
const mostSeats = 12

/** Which of these seats? Of Northern Ireland all of its own are asked; where an unknown postcode has none around it, there is nothing to ask. */
export async function askWhich({ gss, why, isMostInFirst = false }: Among, sources: SeatRecord): Promise<SeatAnswer> {
  const seats =
    why === 'northern-ireland'
      ? (await sources.list()).filter(({ nation }) => nation === 'Northern Ireland')
      : (await Promise.all([...new Set(gss)].slice(0, mostSeats).map((one) => sources.find(one)))).flatMap(
          (seat) => seat ?? [],
        )
  if (seats.length > 0) return { answer: 'which-seat', why, seats, isMostInFirst }
  return { answer: why === 'unknown' ? 'unknown-postcode' : 'unknown-seat' }
}

export async function findSeatByCode(gss: string, foundBy: FoundBy, sources: SeatRecord): Promise<SeatAnswer> {
  return toSeatAnswer(await sources.find(gss), foundBy, sources)
}

async function findSampleSeat(postcode: string, sources: SeatSources): Promise<SeatAnswer> {
  const sample = sources.findSample(postcode)
  const seat = sample && (await sources.find(sample.gss))
  return seat ? { answer: 'seat', seat, foundBy: 'sample', place: sample.place } : { answer: 'service-down' }
}

async function toSeatAnswer(
  seat: Seat | undefined,
  foundBy: FoundBy,
  { isDissolved }: SeatRecord,
): Promise<SeatAnswer> {
  if (!seat) return { answer: 'unknown-seat' }
  const isWholeHouseVacant = seat.seat === 'vacant' && (await isDissolved())
  return { answer: 'seat', seat, foundBy, ...(isWholeHouseVacant && { isDissolved: true }) }
}

function toBadPostcode(parsed: ParsedPostcode & { valid: false }): SeatAnswer {
  const { problem, suggestion } = parsed
  return suggestion ? { answer: 'bad-postcode', problem, suggestion } : { answer: 'bad-postcode', problem }
}
