import { formatLondonDate } from '../../words/london-date.ts'
import type { DivisionCard, MemberVote } from './division-types.ts'
import { sideWords, type Side } from './lobby.ts'

type Named = Pick<DivisionCard, 'house' | 'heldOn' | 'number' | 'title' | 'amendments'>

/** What a division was on: "Amendment 67", or as Parliament calls it where we link none. */
function tellSubject({ amendments, title, number }: Omit<Named, 'house' | 'heldOn'>): string {
  if (amendments.length > 0) return amendments.map(({ name }) => name).join(' and ')
  return title ?? (number === null ? 'a question not yet named' : `division ${number}`)
}

/** A heading for a division: "The Lords vote on Amendment 67". */
export function tellDivision(division: Omit<Named, 'heldOn'>): string {
  return `The ${division.house} vote on ${tellSubject(division)}`
}

/** The same in a line of a list, with its day. */
export function tellDivisionAndDay(division: Named): string {
  return `${tellDivision(division)}, ${formatLondonDate(division.heldOn)}`
}

/** How the question stood to the words voted on, where it was put the other way round. Null where it was put straight. */
export function tellInversion(division: Omit<Named, 'heldOn'> & Pick<DivisionCard, 'ayeMeans'>): string | null {
  if (division.ayeMeans !== 'against') return null
  const aye = sideWords(division.house, 'aye')
  const no = sideWords(division.house, 'no')
  return (
    `The question put was to reject ${tellSubject(division)}. So ${aye} was a vote to reject it, ` +
    `and ${no} was a vote to keep it.`
  )
}

/** What a side stood for, in a word or two after its name; null where nobody has said. */
export function tellStance(side: Side, { ayeMeans }: Pick<DivisionCard, 'ayeMeans'>): string | null {
  if (ayeMeans === null || side === 'both' || side === 'none') return null
  const isFor = (side === 'aye') === (ayeMeans === 'for')
  if (ayeMeans === 'against') return isFor ? 'to keep it' : 'to reject it'
  return isFor ? 'for it' : 'against it'
}

/** Which way it went, and by how much, as far as it is known. */
export function tellResult({
  carried,
  majority,
  ayeMeans,
}: Pick<DivisionCard, 'carried' | 'majority' | 'ayeMeans'>): string {
  const by = majority === null ? '' : ` by a majority of ${majority}`
  if (carried === null) return 'The result is not yet checked'
  if (ayeMeans === null) return `The question was ${carried ? 'agreed to' : 'refused'}${by}`
  return `${carried === (ayeMeans === 'for') ? 'Agreed' : 'Refused'}${by}`
}

/** What a member did, in plain words fit to stand alone. */
export function tellMemberVote({ division, standing, stance }: MemberVote): string {
  const { house } = division
  switch (standing.kind) {
    case 'not-a-member':
      return 'Was not a member then'
    case 'did-not-vote':
      return 'A member then, and not among those who voted'
    case 'not-named':
      return 'Did not vote. Whether they were a member then is not on our record'
    case 'names-unknown':
      return 'The names of those who voted are not on our record yet'
    case 'voted': {
      const { side, isTeller } = standing
      if (side === 'none') return 'A member then, with no vote recorded'
      if (side === 'both') return 'Went through both lobbies, which counts for neither side'
      const counted = isTeller ? `Teller for ${sideWords(house, side)}` : `Voted ${sideWords(house, side)}`
      return stance === null ? counted : `${counted}, ${tellStance(side, division) ?? ''}`
    }
  }
}
