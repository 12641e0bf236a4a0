import { expect, test } from 'vitest'
import { debateAnswer } from './hansard-answers.ts'
import { listHeld, toSpeeches } from './to-speeches.ts'

const overview = {
  ExtId: 'D1',
  Title: 'Made-up debate',
  Date: '2026-03-02T00:00:00',
  House: 'Commons',
  Location: 'Commons Chamber',
}
const said = {
  ItemType: 'Contribution',
  ExternalId: 'C1',
  MemberId: 990_200_001,
  AttributedTo: 'Made-up Member 1',
  Value: '<p>Aye.</p>',
}

test.each([
  [
    'a column between words',
    'the police <span id="1" class="column-number" data-column-number="1"></span>may not',
    'the police may not',
  ],
  ['a column inside a word', 'immi<span class="column-number">612WH</span>gration', 'immigration'],
  ['a column that closes itself', 'a <span class="x column-number"/>b', 'a b'],
  ['another span', '<span class="italic">Interruption</span>.', 'Interruption.'],
  ['entities', '<p>Law &amp; order &#8212; &ldquo;safe&rdquo;</p>', 'Law & order — “safe”'],
  ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
  ['a script', '<p>One.<script>alert(1)</script></p>', 'One.'],
])('words with %s are plain', (_what, html, text) => {
  expect(speeches({ Items: [{ ...said, Value: html }] })[0]?.text).toBe(text)
})

test('what holds others tells their words again: each is there once, under the title nearest to it', () => {
  const child = { Overview: { ...overview, ExtId: 'D2', Title: 'Nearer' }, Items: [said], ChildDebates: [] }
  const answer = { Items: [said, { ...said, ExternalId: 'C2' }], ChildDebates: [child, child] }
  expect(speeches(answer).map(({ key, title, details }) => [key, title, details?.['debate']])).toEqual([
    ['C1', 'Nearer', 'D2'],
    ['C2', 'Made-up debate', 'D1'],
  ])
})

test('times, divisions and what has no words are no speeches; nor is a division’s number kept', () => {
  const items = [
    { ...said, ItemType: 'Timestamp', Value: '16:40' },
    { ...said, ItemType: 'Division', ExternalId: '1591' },
    { ...said, ExternalId: 'C2', Value: '<p> </p>' },
    { ...said, ExternalId: 'C3', Value: null },
  ]
  expect(speeches({ Items: items })).toEqual([])
})

test.each([
  ['Made-up Harbours Bill', 'Made-up Harbours Bill'],
  ['Made-up Harbours Bill (Third sitting)', 'Made-up Harbours Bill'],
  ['Made-up Quays Bill [HL]', 'Made-up Quays Bill [HL]'],
  ['Bill Presented', null],
  ['Billing of Made-up Water', null],
  ['Made-up Harbours', null],
])('"%s" is about the bill %s', (title, bill) => {
  expect(speeches({ Overview: { ...overview, Title: title }, Items: [said] })[0]?.billTitle).toBe(bill)
})

test('a speech without end is bounded, and says so', () => {
  const [speech] = speeches({ Items: [{ ...said, Value: `<p>${'word '.repeat(60_000)}</p>` }] })
  expect(speech?.text?.length).toBeLessThanOrEqual(200_000)
  expect(speech?.text?.endsWith('word')).toBe(true)
  expect(speech?.details).toMatchObject({ isCut: true })
})

test('what is nested beyond measure, and bare names of what is below, are counted as unread', () => {
  const deep = (levels: number): object =>
    levels === 0 ? {} : { Overview: { ...overview, ExtId: `D${levels}` }, Items: [], ChildDebates: [deep(levels - 1)] }
  expect(listHeld(debateAnswer.parse(deep(20)))).toHaveLength(9)
  expect(debateAnswer.parse({ Overview: overview, Items: [], ChildDebates: ['D7'] }).unreadBelow).toBe(1)
})

test.each([
  ['no day', { Overview: { ...overview, Date: 'soon' }, Items: [] }],
  ['no items', { Overview: overview }],
  ['items of another shape', { Overview: overview, Items: [{ Text: 'x' }] }],
  ['words by another name', { Overview: overview, Items: [{ ...said, Value: undefined }] }],
])('a debate with %s is of another shape', (_what, answer) => {
  expect(debateAnswer.safeParse(answer).success).toBe(false)
})

function speeches(answer: object) {
  return toSpeeches(debateAnswer.parse({ Overview: overview, Items: [], ChildDebates: [], ...answer }))
}
