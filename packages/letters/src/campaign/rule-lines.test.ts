import { expect, test } from 'vitest'
import { formatRule, inventFacts, parseRule } from './rule-lines.ts'
import { type Condition, fits, memberPosts } from './rules.ts'

const everySort: Condition[] = [
  { party: ['Labour', 'Labour (Co-op)'] },
  { nation: ['Scotland', 'Northern Ireland'] },
  { voted: 'for', on: 'a-vote' },
  { voted: 'against', on: 'b-vote' },
  { voted: 'absent', on: 'c-vote' },
  { voted: 'not-a-member', on: 'd-vote' },
  { newSince: '2024-07-04' },
  { post: 'government' },
]

test('a rule is read as it is written', () => {
  expect(parseRule(formatRule(everySort))).toEqual({ ok: true, when: everySort })
})

test('case, blanks and empty lines do not matter', () => {
  expect(parseRule('\n  Voted  Against :  a-vote \r\n\nNATION: wales\n')).toEqual({
    ok: true,
    when: [{ voted: 'against', on: 'a-vote' }, { nation: ['Wales'] }],
  })
})

test.each([
  { text: 'nation: Wales\nsurname: Smith', line: 2, says: 'There is no condition “surname”.' },
  { text: 'nation: France', line: 1, says: 'The nations are: England' },
  { text: 'new since: July', line: 1, says: 'Give a day as 2024-07-04.' },
  { text: 'post: postman', line: 1, says: 'There is no post “postman”.' },
  { text: 'voted for: Division 12', line: 1, says: 'Name the division as its address' },
  { text: 'party', line: 1, says: 'Write a condition as a word, a colon' },
])('“$text” is refused at line $line', ({ text, line, says }) => {
  expect(parseRule(text)).toMatchObject({ ok: false, line, reason: expect.stringContaining(says) })
})

test('facts invented for a rule fit it', () => {
  expect(fits(everySort, inventFacts(everySort))).toBe(true)
})

test.each(memberPosts)('“post: %s” is read, and a member invented for it holds it', (post) => {
  const rule = parseRule(`post: ${post}`)
  expect(rule).toEqual({ ok: true, when: [{ post }] })
  expect(fits([{ post }], inventFacts([{ post }]))).toBe(true)
})

test('an invented minister is in the Government', () => {
  expect(fits([{ post: 'government' }], inventFacts([{ post: 'minister' }]))).toBe(true)
})
