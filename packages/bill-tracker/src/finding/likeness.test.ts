import { expect, test } from 'vitest'
import { openLikeness } from './likeness.ts'

const words =
  'The Secretary of State must ensure that the personal data of a victim that is processed for the purpose of that person requesting support is not used for immigration control.'
const other =
  'Leave out subsections (2) to (4) and insert “a report on the operation of this Part must be laid before Parliament”.'

test.each([
  { name: 'the same words', given: words, textId: 'firewall', likeness: 1 },
  { name: 'the same in another clause', given: `8 ${words}`, textId: 'firewall', likeness: 0.98 },
  { name: 'an apostrophe of another shape', given: words.replaceAll("'", '’'), textId: 'firewall', likeness: 1 },
  { name: 'half of them', given: words.slice(0, words.length / 2), textId: 'firewall', likeness: 0.66 },
])('$name are like the text they come from', ({ given, textId, likeness }) => {
  const mostLike = openLikeness([
    { id: 'report', words: other },
    { id: 'firewall', words },
  ])
  const found = mostLike(given)
  expect(found?.textId).toBe(textId)
  expect(found?.likeness).toBeCloseTo(likeness, 1)
})

test.each([
  { name: 'other words', given: 'In page 4, line 2, at end insert a schedule about fisheries and the sea bed.' },
  { name: 'no words', given: '' },
  { name: 'two words', given: 'leave out' },
])('$name are like none', ({ given }) => {
  expect(
    openLikeness([
      { id: 'firewall', words },
      { id: 'empty', words: '' },
    ])(given),
  ).toBeUndefined()
})
