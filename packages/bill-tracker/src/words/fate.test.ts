import { billOutcomes, decisions } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { decisionWords } from './fate.ts'
import { doorOf, fateOf, fateOnItsDay, nameFate, type FateFacts } from './fate.ts'

const untold: FateFacts = { decided: null, billOutcome: 'act', division: null, wasVoted: false }
const tell = (own: Partial<FateFacts>) => fateOf({ ...untold, ...own })

test.each([
  {
    what: 'the firewall passed by the Lords on a vote',
    decided: 'agreed-on-division',
    strength: 'whole',
    door: 'open',
  },
  { what: 'a part of the ask passed by the Lords', decided: 'agreed-on-division', strength: 'part', door: 'ajar' },
  { what: 'an offer instead that the Lords accepted', decided: 'accepted', strength: 'instead', door: 'hatch' },
  { what: 'a section of an Act instead of the ask', decided: 'in-law', strength: 'instead', door: 'hatch' },
  { what: 'the whole ask in an Act', decided: 'in-law', strength: 'whole', door: 'open' },
  { what: 'a Lords amendment that the Commons refused', decided: 'disagreed', strength: 'whole', door: 'shut' },
  { what: 'a new clause voted down', decided: 'negatived-on-division', strength: 'part', door: 'shut' },
  { what: 'a text that the Lords gave up', decided: 'not-insisted-on', strength: 'instead', door: 'shut' },
  { what: 'an amendment withdrawn after debate', decided: 'withdrawn', strength: 'whole', door: 'dashed' },
  {
    what: 'a clause that stood, which a text may have asked for or against',
    decided: 'stood-part',
    strength: 'whole',
    door: 'dashed',
  },
  { what: 'a text whose end nobody knows', decided: null, strength: 'whole', door: null },
  { what: 'a text of which Parliament’s list says nothing', decided: 'not-said', strength: 'whole', door: null },
  { what: 'a text told in words of our own', decided: 'Talked out', strength: 'whole', door: null },
] as const)('$what: the door is $door', ({ decided, strength, door }) => {
  expect(doorOf(tell({ decided }), strength)).toBe(door)
})

test('every decision has words of its own, and none of them is a colour or a code', () => {
  const told = decisions.map((decision) => tell({ decided: decision, billOutcome: 'in-progress' }).words)
  expect(new Set(told).size).toBe(decisions.length)
  expect(told.filter((words) => /-|green|red|amber|softer|checked/i.test(words))).toEqual([])
})

test('what is not known is not told as an end, and has no word under a door', () => {
  for (const decided of [null, 'unknown']) {
    const fate = tell({ decided })
    expect(fate).toMatchObject({ key: null, kind: 'not-known', inAWord: null })
    expect([nameFate(fate), fateOnItsDay(fate)]).toEqual([null, 'Debated'])
  }
})

test('"none yet" is so of a bill that goes on or is to come, and says nothing of one that is over or may be', () => {
  for (const billOutcome of [...billOutcomes, null]) {
    for (const decided of ['no-decision', 'question-proposed']) {
      const { kind } = tell({ decided, billOutcome })
      const isToDecide = billOutcome === 'in-progress' || billOutcome === 'announced'
      expect([billOutcome, kind]).toEqual([billOutcome, isToDecide ? 'open' : 'not-known'])
    }
  }
})

test.each([
  { carried: true, ayeMeans: 'for', key: 'agreed-on-division' },
  { carried: false, ayeMeans: 'for', key: 'negatived-on-division' },
  { carried: true, ayeMeans: 'against', key: 'disagreed' },
  { carried: false, ayeMeans: 'against', key: 'agreed-on-division' },
  { carried: null, ayeMeans: 'for', key: null },
  { carried: true, ayeMeans: null, key: null },
] as const)('a division decides what nobody wrote down: carried $carried, Aye $ayeMeans is $key', (given) => {
  const { key, ...division } = given
  for (const decided of [null, 'unknown', 'not-said', 'no-decision']) {
    expect(tell({ decided, division, wasVoted: true }).key).toBe(key ?? (decided === 'not-said' ? decided : null))
  }
  // What somebody wrote down stands, and is never weaker than a vote that was counted.
  expect(tell({ decided: 'withdrawn', division, wasVoted: true }).key).toBe('withdrawn')
})

test('what was agreed to on a vote is never told as agreed to without one', () => {
  expect(tell({ decided: 'agreed' }).words).toBe('Agreed without a vote')
  expect(tell({ decided: 'agreed', wasVoted: true }).words).toBe('Agreed on a vote')
})

test('a field alone does not say whether there was a vote', () => {
  expect(decisionWords('agreed')).toBe('Agreed')
  expect(decisionWords('unknown')).toBe('Outcome not known')
})
