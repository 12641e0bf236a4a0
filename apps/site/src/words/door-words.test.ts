import { decisionWords } from '@safe-to-report/bill-tracker'
import { expect, test } from 'vitest'
import { dayOf, wordUnderDoor } from './door-words.ts'

test('a section that came in place of the ask is told as a replacement, not as a yes', () => {
  expect(wordUnderDoor({ door: 'ajar', strength: 'replacement', fate: 'In law' })).toBe('replaced')
  expect(wordUnderDoor({ door: 'ajar', strength: 'softened', fate: 'Agreed' })).toBe('softened')
})

test('a section of an Act is known by the day it happened', () => {
  expect(dayOf({ happenedOn: '2021-04-29', amendment: null })).toBe('2021-04-29')
})

test('a text of which nobody has checked what became of it, with an amendment or without one, had no vote that we could tell', () => {
  const told = (fate: string) => wordUnderDoor({ door: 'dashed', strength: 'full', fate })
  expect(told(decisionWords(null))).toBe('not checked')
  expect(told(decisionWords('unknown'))).toBe('not checked')
  expect(told(decisionWords('withdrawn'))).toBe('no vote')
})
