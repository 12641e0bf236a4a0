import { expect, test } from 'vitest'
import { languages } from './languages.ts'
import { type ComingDay, writeBefore } from './write-before.ts'

const day = '2026-10-13'
const stage: ComingDay = { kind: 'stage', day, isToday: false, isVote: false, house: 'Lords', title: 'Made Bill' }
const vote: ComingDay = { ...stage, isVote: true }
const call: ComingDay = { ...stage, kind: 'call', house: null, title: 'Made call' }

test.each([
  [
    vote,
    'Write before the vote on 13 October 2026: it is expected in the House of Lords, on the <title>Made Bill</title>.',
  ],
  [stage, 'Write before 13 October 2026: that day the <title>Made Bill</title> is before the House of Lords.'],
  [call, 'Write by 13 October 2026: that day the call for evidence “<title>Made call</title>” closes.'],
  [
    { ...vote, isToday: true, house: 'Commons' },
    'The vote is expected today, 13 October 2026, in the House of Commons, on the <title>Made Bill</title>.',
  ],
] as const)('%# in English', (coming, says) => {
  expect(writeBefore('en', coming)).toBe(says)
})

const days = { en: '13 October 2026', es: '13 de octubre de 2026', pt: '13 de outubro de 2026', cy: '13 Hydref 2026' }
const votes = { en: /vote/, es: /votación/, pt: /votação/, cy: /bleidlais/ }

test.each(languages)(
  'in %s each says its day and its title once, and of a vote only where there is one',
  (language) => {
    for (const kind of [stage, vote, call]) {
      for (const isToday of [true, false]) {
        for (const house of ['Commons', 'Lords'] as const) {
          const says = writeBefore(language, { ...kind, isToday, house })
          expect(says.split(days[language])).toHaveLength(2)
          expect(says.split(`<title>${kind.title}</title>`)).toHaveLength(2)
          expect(votes[language].test(says), says).toBe(kind.isVote)
          expect(says).toMatch(/^\p{Lu}.*\.$/u)
        }
      }
    }
  },
)

test.each(languages)('in %s the Houses are told apart', (language) => {
  expect(writeBefore(language, stage)).not.toBe(writeBefore(language, { ...stage, house: 'Commons' }))
})

test('a title marks nothing', () => {
  expect(writeBefore('en', { ...stage, title: 'A <b>Bill</b>' })).toContain('<title>A ‹b›Bill‹/b›</title>')
})
