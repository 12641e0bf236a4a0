import { expect, test } from 'vitest'
import { billAnswer, publicationsAnswer, stagesAnswer, type BillAnswer, type StageAnswer } from './bills-answers.ts'
import { royalAssentOn, toBillFacts, toPublication, toStages } from './to-bill.ts'

test('a bill that became an Act keeps its own title beside the Act’s', () => {
  const bill = toBillFacts(
    aBillAnswer({
      shortTitle: 'Example Act 2024',
      formerShortTitle: 'Example Bill',
      isAct: true,
      currentHouse: 'Unassigned',
    }),
  )
  expect(bill).toMatchObject({
    shortTitle: 'Example Bill',
    actTitle: 'Example Act 2024',
    outcome: 'act',
    currentHouse: null,
  })
})

test('an Act whose former title is not given says nothing of the bill’s title', () => {
  const bill = toBillFacts(aBillAnswer({ shortTitle: 'Example Act 2024', isAct: true }))
  expect(bill.shortTitle).toBeNull()
})

test.each([
  { what: 'goes on', given: {}, outcome: null },
  { what: 'was withdrawn', given: { billWithdrawn: '2024-01-02T00:00:00' }, outcome: 'withdrawn' },
  { what: 'was defeated', given: { isDefeated: true }, outcome: 'fell' },
])('a bill that $what has the outcome $outcome', ({ given, outcome }) => {
  expect(toBillFacts(aBillAnswer(given)).outcome).toBe(outcome)
})

test('stages stand in the order of the path, and ping-pong counts its rounds in each House', () => {
  const stages = toStages([
    aStage({ id: 4, sortOrder: 4, description: 'Consideration of Lords message', house: 'Commons' }),
    aStage({ id: 1, sortOrder: 1, description: '3rd reading', house: 'Lords' }),
    aStage({ id: 2, sortOrder: 2, description: 'Consideration of Lords amendments', house: 'Commons' }),
    aStage({ id: 3, sortOrder: 3, description: 'Consideration of Commons amendments', house: 'Lords' }),
    aStage({ id: 5, sortOrder: 5, description: 'Royal Assent', house: 'Commons' }),
  ])
  expect(stages.map(({ parliamentId, house, kind, round }) => [parliamentId, house, kind, round])).toEqual([
    [1, 'Lords', 'third-reading', 1],
    [2, 'Commons', 'lords-amendments', 1],
    [3, 'Lords', 'commons-amendments', 1],
    [4, 'Commons', 'lords-amendments', 2],
    [5, null, 'royal-assent', 1],
  ])
})

test('a committee that sat morning and afternoon sat on one day', () => {
  const [stage] = toStages([
    aStage({
      stageSittings: [
        { id: 12, date: '2020-06-09T14:00:00' },
        { id: 10, date: '2020-06-04T09:25:00' },
        { id: 11, date: '2020-06-04T14:00:00' },
        { id: 13, date: null },
      ],
    }),
  ])
  expect(stage?.sittings).toEqual([
    { parliamentId: 10, sitsOn: '2020-06-04' },
    { parliamentId: 12, sitsOn: '2020-06-09' },
  ])
})

test('the day of Royal Assent is read from its stage, and only of an Act', () => {
  const stages = toStages([
    aStage({ description: 'Royal Assent', stageSittings: [{ id: 1, date: '2024-05-24T00:00:00' }] }),
  ])
  expect(royalAssentOn(toBillFacts(aBillAnswer({ isAct: true })), stages)).toBe('2024-05-24')
  expect(royalAssentOn(toBillFacts(aBillAnswer({})), stages)).toBeNull()
})

test('a paper is linked to a web page, never to anything else, and else to its file', () => {
  const { publications } = publicationsAnswer.parse({
    publications: [
      aPublication({ links: [{ url: 'javascript:alert(1)' }, { url: 'https://example.org/bill' }] }),
      aPublication({ links: null, files: [{ id: 8 }] }),
      aPublication({ links: [] }),
    ],
  })
  const urls = publications.map(
    (publication) => toPublication(publication, (id, file) => `https://api/${id}/${file}`).url,
  )
  expect(urls).toEqual(['https://example.org/bill', 'https://api/7/8', null])
})

function aBillAnswer(given: Record<string, unknown>): BillAnswer {
  return billAnswer.parse({
    billId: 1,
    shortTitle: 'Example Bill',
    currentHouse: 'Commons',
    originatingHouse: 'Commons',
    lastUpdate: '2024-01-01T00:00:00',
    isDefeated: false,
    isAct: false,
    ...given,
  })
}

function aStage(given: Record<string, unknown>): StageAnswer {
  const stage = { id: 1, description: 'Committee stage', house: 'Commons', sortOrder: 1, stageSittings: [], ...given }
  const [parsed] = stagesAnswer.parse({ items: [stage], totalResults: 1, itemsPerPage: 20 }).items
  if (!parsed) throw new Error('the stage was lost in parsing')
  return parsed
}

function aPublication(given: Record<string, unknown>): object {
  return { id: 7, title: 'A paper', publicationType: { name: 'Bill' }, displayDate: null, house: 'Commons', ...given }
}
