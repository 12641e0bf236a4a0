import { tellDivisionAndDay, type DivisionPage } from '@safe-to-report/bill-tracker/reading'
import { titleDivision } from '../../words/neutral-titles.ts'
import { makePicture, type KnownPicture } from '../picture.ts'
import { drawParties } from './draw-parties.ts'
import { tellParties, toPartyVotes, type PartyVotes } from './to-party-votes.ts'

const prefix = 'parties-'

/** Where the votes of a division by party are, as a picture. */
export function namePartiesOf(division: string): string {
  return `${prefix}${division}`
}

/** The picture of that name; undefined where it is no name of one of these. */
export function partiesNamed(name: string): KnownPicture | undefined {
  return name.startsWith(prefix) ? partiesOf(name.slice(prefix.length)) : undefined
}

interface Data {
  division: DivisionPage['division']
  amendments: DivisionPage['amendments']
  votes: PartyVotes[]
}

/** Votes by party of one division; no picture while the record has nobody's vote, or not which side the Ayes were on. */
function partiesOf(slug: string): KnownPicture {
  return makePicture<Data>({
    name: namePartiesOf(slug),
    find: async (record) => {
      const page = await record.findDivisionPage(slug)
      const votes = page && toPartyVotes(page)
      return page && votes
        ? { data: { division: page.division, amendments: page.amendments, votes }, tags: page.tags }
        : undefined
    },
    title: ({ votes }) => tellParties(votes),
    shared: ({ division, votes }) => ({ title: tellDivisionAndDay(division), description: `${tellParties(votes)}.` }),
    describe: ({ division, votes }) =>
      `${tellDivisionAndDay(division)}: a bar for each of ${votes.length} parties, full for the words, an outline against them.`,
    draw: ({ votes }, width, pen) => drawParties(votes, width, pen),
    toTable: ({ votes }) => ({
      header: ['Party', 'For', 'Against', 'No vote'],
      rows: votes.map((party) => [party.party, party.for, party.against, party.neither]),
    }),
    tab: ({ division, amendments }) => `${titleDivision(division, amendments)}, by party`,
    sources: ({ division }) => [{ id: 'division', of: tellDivisionAndDay(division), sources: division.sources }],
    limits: ({ division }) => [`${tellDivisionAndDay(division)}.`, ...limits],
    more: [{ href: `/divisions/${slug}`, words: 'Who voted how, by name' }],
  })
}

const limits = [
  'For and against are for and against the words that were voted on, whichever way the question was put.',
  'Parties are those of the day. Tellers, who count the others, stand with their side.',
] as const
