import { parliamentSources } from '@safe-to-report/bill-tracker/words'
import { expect, test } from 'vitest'
import { tellGaps, tellHeld, tellReach } from './tell-reach.ts'

const gaps = {
  divisionsWithoutNames: { commons: 0, lords: 0 },
  amendmentsWithoutOutcome: 0,
  textsWithoutWords: 0,
  stagesWithoutDays: 0,
}
const checked = { factsOn: '2026-11-30', helpOn: '2026-11-29' }
const good = { title: null, lastGoodOn: '2026-03-03', lastTriedOn: '2026-03-03', lastOutcome: 'done' }

test('a record that was never compared with Parliament says so of each part, and when its facts were checked', () => {
  expect(tellReach({ looks: [], checked, gaps }).map(({ what, until }) => `${what}: ${until}`)).toEqual([
    'Facts checked by hand, against their sources: 30 November 2026',
    'Bills, from Parliament: not compared yet',
    'Commons Votes, from Parliament: not compared yet',
    'Lords Votes, from Parliament: not compared yet',
    ...parliamentSources
      .filter(({ name }) => name !== 'divisions')
      .map(({ title }) => `${title}, from Parliament: not compared yet`),
    'Where help is: 29 November 2026',
  ])
})

test('each bill has the day of its last good look, under its title', () => {
  const looks = [
    { ...good, target: 'bill 3443', title: 'Victims and Prisoners Bill' },
    { ...good, target: 'bill 7' },
  ]
  expect(tellReach({ looks, checked, gaps }).slice(1, 3)).toEqual([
    { what: 'Victims and Prisoners Bill, from Parliament', until: '3 March 2026', note: null },
    { what: 'Bill 7, from Parliament', until: '3 March 2026', note: null },
  ])
})

test('a later try that failed is told with its day, and the last good look stays', () => {
  const looks = [{ ...good, target: 'members', lastTriedOn: '2026-03-05', lastOutcome: 'unreachable' }]
  const [, , , , members] = tellReach({ looks, checked, gaps })
  expect(members?.until).toBe('3 March 2026')
  expect(members?.note).toBe('The last try, on 5 March 2026, failed: what Parliament did since may be missing.')
})

test('what never answered well is known until no day', () => {
  const looks = [{ ...good, target: 'posts', lastGoodOn: null, lastOutcome: 'answer-changed' }]
  expect(tellReach({ looks, checked, gaps }).find(({ what }) => what.startsWith('Posts'))?.until).toBe('not yet')
})

test('names that are wanting are told at the House whose they are', () => {
  const wanting = { ...gaps, divisionsWithoutNames: { commons: 1, lords: 4 } }
  const told = tellReach({ looks: [{ ...good, target: 'divisions' }], checked, gaps: wanting })
  expect(told.map(({ note }) => note).filter(Boolean)).toEqual([
    'Who voted how is wanting for one division.',
    'Who voted how is wanting for 4 divisions.',
    'The row that was looked at longest ago.',
  ])
})

test('gaps are counted, and no gap is no sentence', () => {
  expect(tellGaps(gaps)).toEqual([])
  expect(tellGaps({ ...gaps, amendmentsWithoutOutcome: 1, textsWithoutWords: 12 })).toEqual([
    '1 amendment whose outcome is not known.',
    '12 texts whose very words are not loaded.',
  ])
})

test('what is held is counted by kind', () => {
  const held = [
    { subjectKind: 'campaign-event', facts: 2, rows: 0 },
    { subjectKind: 'could-carry', facts: 0, rows: 1 },
  ] as const
  expect(tellHeld([...held])).toEqual([
    { what: 'events', facts: 2, rows: 0 },
    { what: 'bills that could carry an ask', facts: 0, rows: 1 },
  ])
})
