import { expect, test } from 'vitest'
import { statementAnswer, wholeStatementAnswer } from './statements-answers.ts'
import { toStatementItem } from './to-statement-item.ts'

const made = {
  id: 990_601,
  memberId: 990_200_001,
  member: { id: 990_200_001, name: 'Made-up Member 1', thumbnailUrl: 'https://example.org/a.jpg' },
  memberRole: 'Made-up Secretary of State',
  uin: 'HCWS901',
  dateMade: '2026-03-03T00:00:00',
  answeringBodyName: 'Made-up Department 1',
  title: 'A review',
  text: '<p>It is published.</p><p>It says much.</p>',
  house: 'Commons',
  linkedStatements: [],
}

test('a statement is an item with who made it, as what, and when', () => {
  expect(item(made)).toMatchObject({
    kind: 'statement',
    key: '990601',
    title: 'A review',
    text: 'It is published.\nIt says much.',
    happenedOn: '2026-03-03',
    house: 'Commons',
    number: 'HCWS901',
    body: 'Made-up Department 1',
    memberIds: [990_200_001],
    memberNames: ['Made-up Member 1'],
    url: 'https://questions-statements.parliament.uk/written-statements/detail/2026-03-03/HCWS901',
    details: { role: 'Made-up Secretary of State', isCut: false },
  })
  expect(JSON.stringify(item(made))).not.toContain('a.jpg')
})

test.each([
  { house: 'Lords', uin: 'HLWS1', is: 'Lords' },
  { house: 1, uin: 'HCWS1', is: 'Commons' },
  { house: 2, uin: 'HLWS1', is: 'Lords' },
  { house: null, uin: 'HLWS1', is: 'Lords' },
  { house: 'Bicameral', uin: '17', is: null },
])('the House of $uin, said to be $house, is $is', ({ house, uin, is }) => {
  expect(item({ ...made, house, uin }).house).toBe(is)
})

test('what it puts right is told by number, and joint statements are not', () => {
  const linked = [
    { linkedStatementId: 7, linkType: 'CorrectedStatement' },
    { linkedStatementId: 8, linkType: 'CorrectedAnswer' },
    { linkedStatementId: 9, linkType: 'JointStatement' },
  ]
  expect(item({ ...made, linkedStatements: linked }).details).toMatchObject({ corrects: '7 8' })
  expect(item(made).details).not.toHaveProperty('corrects')
})

test('what a list cut is marked, and under its number it comes alone or as a list of one', () => {
  const text = `${'It says so at length. '.repeat(20).slice(0, 255)}...`
  expect(toStatementItem(statementAnswer.parse({ ...made, text }), { from: 'list' }).details).toMatchObject({
    isCut: true,
  })
  expect(wholeStatementAnswer.parse({ value: made })).toMatchObject({ id: 990_601 })
  expect(wholeStatementAnswer.parse({ totalResults: 1, results: [{ value: made }] })).toMatchObject({ id: 990_601 })
})

function item(said: object): ReturnType<typeof toStatementItem> {
  return toStatementItem(statementAnswer.parse(said), { from: 'whole' })
}
