import { expect, test } from 'vitest'
import { toCommonsDivision, toLordsDivision } from './to-division.ts'
import { commonsDivisionAnswer, lordsDivisionAnswer } from './votes-answers.ts'

const commonsUrl = 'https://commons.example.org/data/division/7.json'
const lordsUrl = 'https://lords.example.org/data/Divisions/7'

function anMp(MemberId: number): object {
  return { MemberId, Name: `Member ${MemberId}`, Party: 'Example Party', MemberFrom: `Seat ${MemberId}`, ListAs: null }
}

function aPeer(memberId: number): object {
  return { memberId, name: `Peer ${memberId}`, party: null, memberFrom: 'Life peer', listAs: `${memberId}, B.` }
}

const commons = {
  DivisionId: 7,
  Date: '2021-07-11T23:30:00',
  Number: 3,
  Title: 'Example Bill: <b>motion</b>',
  AyeCount: 1,
  NoCount: 1,
  AyeTellers: [anMp(1)],
  NoTellers: null,
  Ayes: [anMp(2), anMp(4)],
  Noes: [anMp(3), anMp(4)],
  NoVoteRecorded: [anMp(5)],
}

const lords = {
  divisionId: 7,
  date: '2021-03-15T00:00:00',
  number: 1,
  title: null,
  authoritativeContentCount: 2,
  authoritativeNotContentCount: 1,
  amendmentMotionNotes: '<p>Lord Example moved amendment 1.</p><script>x()</script>',
  contentTellers: [aPeer(1)],
  notContentTellers: [],
  contents: [aPeer(1), aPeer(2)],
  notContents: [aPeer(3)],
}

test('a Commons division keeps who was a teller, who was in both lobbies and who in none', () => {
  const { votes, ...told } = toCommonsDivision(commonsDivisionAnswer.parse(commons), commonsUrl)
  expect(told).toMatchObject({ house: 'Commons', parliamentId: 7, number: 3, title: 'Example Bill: motion' })
  expect(votes.map(({ memberId, lobby }) => `${memberId} ${lobby}`)).toEqual([
    '1 aye-teller',
    '2 aye',
    '4 both',
    '3 no',
    '5 none',
  ])
})

test('a vote late on a summer evening stays on its London day', () => {
  expect(toCommonsDivision(commonsDivisionAnswer.parse(commons), commonsUrl).heldOn).toBe('2021-07-11')
})

test('the Lords name tellers among the voters: each counts once, as a teller', () => {
  const { votes, motionNote } = toLordsDivision(lordsDivisionAnswer.parse(lords), lordsUrl)
  expect(votes.map(({ memberId, lobby }) => `${memberId} ${lobby}`)).toEqual([
    '1 content-teller',
    '2 content',
    '3 not-content',
  ])
  expect(motionNote).toBe('Lord Example moved amendment 1.')
  expect(votes[0]).toEqual({
    memberId: 1,
    lobby: 'content-teller',
    name: 'Peer 1',
    listAs: '1, B.',
    party: null,
    seat: 'Life peer',
  })
})

test('a member without a name for lists is listed by the name there is', () => {
  expect(toCommonsDivision(commonsDivisionAnswer.parse(commons), commonsUrl).votes[0]?.listAs).toBe('Member 1')
})

test('a division whose day cannot be read is a changed answer, told by its path', () => {
  const spoilt = lordsDivisionAnswer.parse({ ...lords, date: 'soon' })
  expect(() => toLordsDivision(spoilt, lordsUrl)).toThrow("Parliament's answer changed at date of /data/Divisions/7")
})
