import { decisions } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { decisionWords, fateWords } from './decision-words.ts'
import { doorOf } from './door.ts'

test.each([
  {
    what: 'the firewall passed by the Lords on a vote',
    decision: 'agreed-on-division',
    strength: 'full',
    door: 'open',
  },
  { what: 'a softer text passed by the Lords', decision: 'agreed-on-division', strength: 'softened', door: 'ajar' },
  { what: 'a replacement that the Lords accepted', decision: 'accepted', strength: 'replacement', door: 'ajar' },
  { what: 'a section of an Act that replaced the ask', decision: 'in-law', strength: 'replacement', door: 'ajar' },
  { what: 'the whole ask in an Act', decision: 'in-law', strength: 'full', door: 'open' },
  { what: 'a Lords amendment that the Commons refused', decision: 'disagreed', strength: 'full', door: 'shut' },
  { what: 'a new clause voted down', decision: 'negatived-on-division', strength: 'full', door: 'shut' },
  { what: 'a text that the Lords gave up', decision: 'not-insisted-on', strength: 'full', door: 'shut' },
  { what: 'an amendment withdrawn after debate', decision: 'withdrawn', strength: 'full', door: 'dashed' },
  {
    what: 'a clause that stood, which a text may have asked for or against',
    decision: 'stood-part',
    strength: 'full',
    door: 'dashed',
  },
  { what: 'a clause that did not stand', decision: 'not-stood-part', strength: 'full', door: 'dashed' },
  { what: 'a text of which Parliament’s list says nothing', decision: 'not-said', strength: 'full', door: 'dashed' },
  { what: 'a text whose outcome nobody has checked', decision: null, strength: 'full', door: 'dashed' },
] as const)('$what: the door is $door', ({ decision, strength, door }) => {
  expect(doorOf({ decision, strength })).toBe(door)
})

test('every decision has words of its own, and none of them is a colour or a code', () => {
  const told = decisions.map((decision) => decisionWords(decision))
  expect(new Set(told).size).toBe(decisions.length)
  expect(told.filter((words) => /-|green|red|amber/i.test(words))).toEqual([])
})

test('an outcome that nobody has checked is not told as one', () => {
  expect(decisionWords(null)).toContain('not checked')
})

test('a section of an Act is in law', () => {
  expect(fateWords('in-law')).toBe('In law')
  expect(fateWords('disagreed')).toBe(decisionWords('disagreed'))
})
