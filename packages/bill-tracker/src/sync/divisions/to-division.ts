import type { House, Lobby } from '@safe-to-report/db'
import { ParliamentAnswerChanged } from '../asking/errors.ts'
import { toLondonDay } from '../asking/london-day.ts'
import type { ParliamentDivision, ParliamentVote } from './parliament-division.ts'
import { toPlainText } from '../asking/plain-text.ts'
import type {
  CommonsDivisionAnswer,
  CommonsMemberAnswer,
  LordsDivisionAnswer,
  LordsMemberAnswer,
} from './votes-answers.ts'

/** A Commons division as the record tells it. Throws `ParliamentAnswerChanged` where its day cannot be read. */
export function toCommonsDivision(answer: CommonsDivisionAnswer, sourceUrl: string): ParliamentDivision {
  return {
    house: 'Commons',
    parliamentId: answer.DivisionId,
    number: answer.Number,
    heldOn: readDay('Commons', answer.Date, 'Date', sourceUrl),
    title: toPlainText(answer.Title),
    ayeCount: answer.AyeCount,
    noCount: answer.NoCount,
    motionNote: null,
    votes: gatherVotes([
      ['aye-teller', answer.AyeTellers.map(toCommonsVoter)],
      ['no-teller', answer.NoTellers.map(toCommonsVoter)],
      ['aye', answer.Ayes.map(toCommonsVoter)],
      ['no', answer.Noes.map(toCommonsVoter)],
      ['none', answer.NoVoteRecorded.map(toCommonsVoter)],
    ]),
    sourceUrl,
  }
}

/** A Lords division as the record tells it. Throws `ParliamentAnswerChanged` where its day cannot be read. */
export function toLordsDivision(answer: LordsDivisionAnswer, sourceUrl: string): ParliamentDivision {
  return {
    house: 'Lords',
    parliamentId: answer.divisionId,
    number: answer.number,
    heldOn: readDay('Lords', answer.date, 'date', sourceUrl),
    title: toPlainText(answer.title),
    ayeCount: answer.authoritativeContentCount,
    noCount: answer.authoritativeNotContentCount,
    motionNote: toPlainText(answer.amendmentMotionNotes),
    votes: gatherVotes([
      ['content-teller', answer.contentTellers.map(toLordsVoter)],
      ['not-content-teller', answer.notContentTellers.map(toLordsVoter)],
      ['content', answer.contents.map(toLordsVoter)],
      ['not-content', answer.notContents.map(toLordsVoter)],
    ]),
    sourceUrl,
  }
}

function readDay(house: House, date: string, failingPath: string, sourceUrl: string): string {
  const day = toLondonDay(date)
  if (day !== undefined) return day
  const urlPath = new URL(sourceUrl).pathname
  throw new ParliamentAnswerChanged({ failingPath, urlPath, what: `it is no day that the ${house} could sit on` })
}

type Voter = Omit<ParliamentVote, 'lobby'>

function toCommonsVoter({ MemberId, Name, ListAs, Party, MemberFrom }: CommonsMemberAnswer): Voter {
  return toVoter({ memberId: MemberId, name: Name, listAs: ListAs, party: Party, memberFrom: MemberFrom })
}

function toLordsVoter(member: LordsMemberAnswer): Voter {
  return toVoter(member)
}

function toVoter({ memberId, name, listAs, party, memberFrom }: LordsMemberAnswer): Voter {
  return {
    memberId,
    name,
    listAs: listAs?.trim() || name,
    party: party?.trim() || null,
    seat: memberFrom?.trim() || null,
  }
}

/**
 * One vote a member. A teller stays a teller, though the Lords name tellers among the voters too. An MP found in both
 * lobbies went through both, which is how some abstain.
 */
function gatherVotes(lists: readonly (readonly [Lobby, Voter[]])[]): ParliamentVote[] {
  const votes = new Map<number, ParliamentVote>()
  for (const [lobby, voters] of lists) {
    for (const voter of voters) {
      const known = votes.get(voter.memberId)
      if (!known) votes.set(voter.memberId, { ...voter, lobby })
      else if (isOther(known.lobby, lobby)) votes.set(voter.memberId, { ...voter, lobby: 'both' })
    }
  }
  return [...votes.values()]
}

function isOther(known: Lobby, lobby: Lobby): boolean {
  return (known === 'aye' && lobby === 'no') || (known === 'content' && lobby === 'not-content')
}
