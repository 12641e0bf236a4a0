import type { DivisionPage } from '@safe-to-report/bill-tracker/reading'

/** How a party's members voted on the words themselves, whichever way the question was put. Tellers stand with their side. */
export interface PartyVotes {
  party: string
  for: number
  against: number
  /** On neither side: no vote recorded, or one in each lobby. */
  neither: number
}

/** Undefined where nobody's vote is on the record, or nobody has said which side the Ayes were on: then there is nothing to draw. */
export function toPartyVotes({
  division,
  parties,
}: Pick<DivisionPage, 'parties'> & { division: Pick<DivisionPage['division'], 'ayeMeans'> }): PartyVotes[] | undefined {
  const { ayeMeans } = division
  if (ayeMeans === null || parties.length === 0) return undefined
  return parties.map(({ party, aye, no, both, none }) => ({
    party,
    for: ayeMeans === 'for' ? aye : no,
    against: ayeMeans === 'for' ? no : aye,
    neither: both + none,
  }))
}

/** The finding as a sentence: from which party, or which of one size, most came on each side. */
export function tellParties(votes: readonly PartyVotes[]): string {
  if (votes.every((party) => party.for + party.against === 0)) return 'Nobody voted on either side'
  const told = `${tellSide(votes, 'for')}; ${tellSide(votes, 'against')}`
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}`
}

function tellSide(votes: readonly PartyVotes[], side: 'for' | 'against'): string {
  const total = votes.reduce((sum, party) => sum + party[side], 0)
  const most = Math.max(...votes.map((party) => party[side]))
  const counted = side === 'for' ? `${total} votes for it` : `${total} against it`
  if (total === 0) return `nobody voted ${side} it`
  const [first = '', ...others] = votes.filter((party) => party[side] === most).map(({ party }) => party)
  if (most === total) return `all ${counted} came from ${first}`
  return `of ${counted}, ${listed.format([`${most} came from ${first}`, ...others.map((party) => `${most} from ${party}`)])}`
}

const listed = new Intl.ListFormat('en-GB')

/** "12 for, 180 against, 8 no vote": what there is. */
export function tellVotes(votes: Omit<PartyVotes, 'party'>): string {
  return [
    `${votes.for} for`,
    `${votes.against} against`,
    ...(votes.neither > 0 ? [`${votes.neither} no vote`] : []),
  ].join(', ')
}
