import { expect, test } from 'vitest'
import { formatRule, inventFacts, parseRule } from './rule-lines.ts'
import { type Condition, fits, memberDeeds, memberPosts } from './rules.ts'

const everySort: Condition[] = [
  { party: ['Labour', 'Labour (Co-op)'] },
  { nation: ['Scotland', 'Northern Ireland'] },
  { voted: 'for', on: 'a-vote' },
  { voted: 'against', on: 'b-vote' },
  { voted: 'absent', on: 'c-vote' },
  { voted: 'not-a-member', on: 'd-vote' },
  { newSince: '2024-07-04' },
  { post: 'government' },
  { stance: 'supports' },
  { did: 'asked', about: 'an-ask' },
  { did: 'signed', about: 'an-ask', since: '2026-09-01' },
  { did: 'spoke', about: 'b-ask', since: '2026-09-01' },
  { onCommitteeOf: 'a-bill' },
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

test('a deed may have its day after a comma, in any case of letters', () => {
  expect(parseRule('Asked: an-ask, Since 2026-09-01\nSITS on the bill   committee: a-bill')).toEqual({
    ok: true,
    when: [{ did: 'asked', about: 'an-ask', since: '2026-09-01' }, { onCommitteeOf: 'a-bill' }],
  })
})

test.each([
  { text: 'nation: Wales\nsurname: Smith', line: 2, says: 'There is no condition “surname”.' },
  { text: 'nation: France', line: 1, says: 'The nations are: England' },
  { text: 'new since: July', line: 1, says: 'Give a day as 2024-07-04.' },
  { text: 'post: postman', line: 1, says: 'There is no post “postman”.' },
  { text: 'voted for: Division 12', line: 1, says: 'Name the division as its address' },
  { text: 'new since: 2026-02-30', line: 1, says: 'Give a day as 2024-07-04.' },
  { text: 'asked: The firewall', line: 1, says: 'Name the ask as its address' },
  { text: 'signed: an-ask since July', line: 1, says: 'Give a day as 2024-07-04.' },
  { text: 'spoke: an-ask since 2026-02-30', line: 1, says: 'Give a day as 2024-07-04.' },
  { text: 'asked: since 2026-09-01', line: 1, says: 'Name the ask as its address' },
  { text: 'sits on the bill committee: The Bill', line: 1, says: 'Name the bill as its address' },
  { text: 'asked for: an-ask', line: 1, says: 'There is no condition “asked for”.' },
  { text: 'party', line: 1, says: 'Write a condition as a word, a colon' },
])('“$text” is refused at line $line', ({ text, line, says }) => {
  expect(parseRule(text)).toMatchObject({ ok: false, line, reason: expect.stringContaining(says) })
})

test('facts invented for a rule fit it', () => {
  expect(fits(everySort, inventFacts(everySort))).toBe(true)
})

test('facts invented for any rule fit it, whichever of its conditions come first or twice', () => {
  const days = [undefined, '2026-09-01', '2026-10-01', '1999-01-01']
  const sorts: Condition[] = memberDeeds.flatMap((did) =>
    ['an-ask', 'constructor'].flatMap((about) =>
      days.map((since) => ({ did, about, ...(since !== undefined && { since }) })),
    ),
  )
  const all: Condition[] = [...sorts, { onCommitteeOf: 'a-bill' }, { onCommitteeOf: 'b-bill' }]
  for (const one of all) {
    for (const other of all) {
      const rule = [one, other]
      expect(parseRule(formatRule(rule))).toEqual({ ok: true, when: rule })
      expect(fits(rule, inventFacts(rule)), formatRule(rule)).toBe(true)
    }
  }
})

test.each(memberPosts)('“post: %s” is read, and a member invented for it holds it', (post) => {
  const rule = parseRule(`post: ${post}`)
  expect(rule).toEqual({ ok: true, when: [{ post }] })
  expect(fits([{ post }], inventFacts([{ post }]))).toBe(true)
})

test('an invented minister is in the Government', () => {
  expect(fits([{ post: 'government' }], inventFacts([{ post: 'minister' }]))).toBe(true)
})
