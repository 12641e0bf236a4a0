import type { DivisionCard, SeatAnswer, SeatVote, SeatVotes } from '@safe-to-report/bill-tracker/reading'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import type { Mark } from './draw-hexes.ts'
import type { SeatKey, ShownSeat } from './shown-seat.ts'

const marks: Record<SeatAnswer, Mark> = {
  for: 'for',
  against: 'against',
  both: 'both',
  'no-vote': 'none',
  new: 'new',
  'not-known': 'unknown',
}

/** Whether the record has anybody's vote to show: without one there is no map. */
export function hasSeatVotes({ counted, seats }: Pick<SeatVotes, 'counted' | 'seats'>): boolean {
  return counted.length > 0 && seats.some(({ member }) => member !== null)
}

/** The answers in the order in which they are told, with how many seats each has: for and against, and others of which there is a seat. */
function countAnswers(seats: readonly Pick<SeatVote, 'answer'>[]): { answer: SeatAnswer; seats: number }[] {
  return order
    .map((answer) => ({ answer, seats: seats.filter((seat) => seat.answer === answer).length }))
    .filter(({ answer, seats: count }) => count > 0 || answer === 'for' || answer === 'against')
}

const order = ['for', 'against', 'both', 'no-vote', 'new', 'not-known'] as const satisfies readonly SeatAnswer[]

/** The finding as a sentence. */
export function tellSeats(votes: SeatVotes): string {
  if (!hasSeatVotes(votes)) return 'How each seat’s MP voted is not on our record yet'
  const of = (answer: SeatAnswer): number => votes.seats.filter((seat) => seat.answer === answer).length
  const sitting = votes.seats.filter(({ member }) => member !== null).length
  const were = of('new') === 1 ? 'was' : 'were'
  const absent = of('new') === 0 ? '' : `${of('new')} ${were} not there for the vote; of the others, `
  const both = of('both') === 0 ? '' : `, and ${of('both')} on both sides`
  return `Of ${sitting} MPs who sit now, ${absent}${of('for')} voted for it and ${of('against')} against${both}`
}

const names: Record<SeatAnswer, string> = {
  for: 'voted for it',
  against: 'voted against it',
  both: 'voted once for, once against',
  'no-vote': 'an MP then, no vote',
  new: 'not an MP then',
  'not-known': 'not known',
}

/** The day on which most of those who are new came, such as that of an election; null where no day is that of most. */
function findNewSince(seats: readonly Pick<SeatVote, 'answer' | 'since'>[]): { day: string; isOfAll: boolean } | null {
  const days = seats.flatMap(({ answer, since }) => (answer === 'new' ? [since] : []))
  const byDay = Map.groupBy(days, (day) => day)
  const [[day, came] = [null, []]] = [...byDay].toSorted(([, one], [, other]) => other.length - one.length)
  return day === null || came.length * 2 <= days.length ? null : { day, isOfAll: came.length === days.length }
}

/** Each seat as the map and the table show it. */
export function toShownSeats(seats: readonly SeatVote[]): ShownSeat[] {
  return seats.map((seat) => ({ ...seat, mark: marks[seat.answer], told: tellAnswer(seat) }))
}

function tellAnswer({ member, answer, since }: SeatVote): string {
  if (member === null) return 'nobody that we know of sits for it'
  return since === null ? names[answer] : `new since ${formatLondonDate(since)}`
}

/** The key of the map. */
export function toSeatKey(seats: readonly SeatVote[]): SeatKey[] {
  return countAnswers(seats).map(({ answer, seats: count }) => ({
    mark: marks[answer],
    words: answer === 'new' ? nameNew(seats) : names[answer],
    seats: count,
  }))
}

function nameNew(seats: readonly SeatVote[]): string {
  const since = findNewSince(seats)
  if (since === null) return names.new
  const day = formatLondonDate(since.day)
  return since.isOfAll ? `new since ${day}` : `${names.new}; most came on ${day}`
}

/** Which votes are counted, and which cannot be. */
export function tellCounted({ counted, waiting }: Pick<SeatVotes, 'counted' | 'waiting'>): string {
  const days = (divisions: readonly DivisionCard[]): string =>
    listed.format(new Set(divisions.map(({ heldOn }) => formatLondonDate(heldOn))))
  const missing = waiting.length === 0 ? '' : ` Who voted how on ${days(waiting)} is not on our record.`
  return `Counted: the ${counted.length === 1 ? 'vote' : 'votes'} of the Commons of ${days(counted)}.${missing}`
}

const listed = new Intl.ListFormat('en-GB')
