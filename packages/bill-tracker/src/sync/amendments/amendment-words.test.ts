import type { AmendmentDetail } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { hashListed, keepPlace, wordsInFull, wordsInList } from './amendment-words.ts'

const words = (text: string, title = '') => ({ title, text, explanatoryStatement: null })

function detail(lines: [number: string | null, text: string, indentation?: number][], header: string | null = null) {
  return {
    mainHeader: header,
    location: null,
    parliamentNote: null,
    explanatoryPrefix: 'Member’s explanatory statement',
    explanatoryText: 'It would be safe to report.',
    lines: lines.map(([hangingIndentation, text, indentation = 0]) => ({
      text,
      indentation,
      hangingIndentation,
      isImage: false,
    })),
    groups: null,
  } satisfies AmendmentDetail
}

test('the words in full are those of the paper, line by line, with their numbers and the statement', () => {
  const read = wordsInFull(
    detail([
      [null, 'To move the following Clause—'],
      ['“', 'Safe reporting', 0],
      ['(1)', 'A keeper must not pass on—', 1],
      ['(a)', 'what somebody told in fear.”', 2],
    ]),
    words('To move the following Clause—'),
  )
  expect(read).toEqual({
    title: 'Safe reporting',
    text: 'To move the following Clause—\n“Safe reporting\n  (1) A keeper must not pass on—\n    (a) what somebody told in fear.”',
    explanatoryStatement: 'It would be safe to report.',
  })
})

test.each([
  { header: 'Clause 4', title: '' },
  { header: 'After Clause 20', title: '' },
  { header: 'As Amendments to A Minister’s proposed New Clause (Data) (Gov NC4):—', title: '' },
  { header: 'Duty to report', title: 'Duty to report' },
  { header: null, title: '' },
])('the heading "$header" says $title', ({ header, title }) => {
  expect(wordsInFull(detail([[null, 'Leave out “may”.']], header), words('')).title).toBe(title)
})

test('where nothing stands behind it, the list’s words are all there are', () => {
  const listed = wordsInList({ summaryText: ['To move the following Clause—', '“Safe reporting'] })
  expect(listed).toEqual({
    title: 'Safe reporting',
    text: 'To move the following Clause—\n“Safe reporting',
    explanatoryStatement: null,
  })
  expect(wordsInFull({ ...detail([]), explanatoryText: null }, listed)).toEqual(listed)
})

test.each([
  ['Clause 12, page 8, line 4, leave out “may”', 'Clause 14, page 9, line 30, leave out “may”'],
  ['Page 66, line 1, leave out “may”', 'Page 70, line 12, leave out “may”'],
  ['After Clause 20, insert— the words', 'After Clause 21, insert— the words'],
  ['Schedule 2, page 40, line 3, at end insert “x”', 'Schedule 3, page 41, line 3, at end insert “x”'],
])('a place that moved is no change of words: %s', (before, now) => {
  expect(hashListed({ summaryText: [before] })).toBe(hashListed({ summaryText: [now] }))
  expect(keepPlace(words(before), words(now)).text).toBe(before)
})

test.each([
  ['Clause 12, page 8, line 4, leave out “may”', 'Clause 12, page 8, line 4, leave out “must”'],
  ['Page 66, line 1, leave out Clause 66', 'Page 66, line 1, leave out Clause 67'],
  ['Clause 12, page 8, line 4, leave out “may”', 'Clause 12, page 8, line 4, at end insert “may”'],
])('other words are a change: %s', (before, now) => {
  expect(hashListed({ summaryText: [before] })).not.toBe(hashListed({ summaryText: [now] }))
  expect(keepPlace(words(before), words(now)).text).toBe(now)
})

test('a statement that was corrected is a change, though the words and their place are what they were', () => {
  const now = { ...words('Clause 14, leave out “may”'), explanatoryStatement: 'Corrected.' }
  expect(keepPlace(words('Clause 12, leave out “may”'), now)).toEqual({ ...now, text: 'Clause 12, leave out “may”' })
})
