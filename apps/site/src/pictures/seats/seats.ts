import { tellDivisionAndDay, type SeatVotes } from '@safe-to-report/bill-tracker/reading'
import { makePicture } from '../picture.ts'
import { drawSeats } from './draw-seats.ts'
import { hasSeatVotes, tellCounted, tellSeats, toSeatKey, toShownSeats } from './tell-seats.ts'

/** How the MP of each seat voted on the first ask; no picture while the record has nobody's vote. */
export const seats = makePicture<SeatVotes>({
  name: 'seats',
  find: async (record) => {
    const votes = await record.findSeatVotes()
    return votes && hasSeatVotes(votes) ? { data: votes, tags: votes.tags } : undefined
  },
  title: tellSeats,
  shared: (votes) => ({ title: tellSeats(votes), description: `${votes.ask.title}. ${tellCounted(votes)}` }),
  describe: (votes) => describeSeats(votes),
  draw: ({ seats: all }, width, pen) => drawSeats({ seats: toShownSeats(all), marks: toSeatKey(all) }, width, pen),
  toTable: (votes) => ({
    header: ['Seat', 'GSS code', 'Nation', 'MP', 'Party', 'Vote'],
    rows: toShownSeats(votes.seats).map(({ gss, name, nation, member, told }) => [
      name,
      gss,
      nation,
      member?.name ?? '',
      member?.party ?? '',
      told,
    ]),
  }),
  sources: ({ counted }) =>
    counted.map((division) => ({
      id: `division-${division.slug}`,
      of: tellDivisionAndDay(division),
      sources: division.sources,
    })),
  limits: (votes) => [tellCounted(votes), ...limits],
  more: [{ href: '/divisions', words: 'Every vote, with all names' }],
  lookedOn: ({ seatedOn }) => seatedOn,
})

const limits = [
  'A vote was on those words, on that day. It does not say what an MP thinks now.',
  'Each MP is counted wherever their seat was then. Who voted and sits no longer is not on the map.',
] as const

/** What is to be seen, for who hears it. */
function describeSeats(votes: Pick<SeatVotes, 'seats'>): string {
  const told = toSeatKey(votes.seats).map(({ words, seats: count }) => `${words}: ${count}`)
  return `A hexagon for each of ${votes.seats.length} seats. ${told.join('; ')}.`
}
