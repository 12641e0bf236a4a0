import { expect, test } from 'vitest'
import { dayOf, wordUnderDoor } from './door-words.ts'

test('a section that came in place of the ask is told as a replacement, not as a yes', () => {
  expect(wordUnderDoor({ door: 'ajar', strength: 'replacement', amendment: null })).toBe('replaced')
  expect(wordUnderDoor({ door: 'ajar', strength: 'softened', amendment: null })).toBe('softened')
})

test('a section of an Act is known by the day it happened', () => {
  expect(dayOf({ happenedOn: '2021-04-29', amendment: null })).toBe('2021-04-29')
})
