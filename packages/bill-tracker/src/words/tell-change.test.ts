import { expect, test } from 'vitest'
import { tellChange } from './tell-change.ts'

test.each([
  [{ field: 'decision', before: 'unknown', after: 'disagreed' }, 'Decision: “Refused”, before “Outcome not known”'],
  [{ field: 'decidedOn', before: null, after: '2021-04-15' }, 'Day decided: “15 April 2021”, before nothing'],
  [
    { field: 'outcome', before: null, after: 'in-progress' },
    'Where the bill stands: “before Parliament”, before not known',
  ],
  [{ field: 'explanatoryText', before: 'a', after: 'b' }, 'Explanatory text: “b”, before “a”'],
  [
    { field: 'answerClass', before: 'holding', after: 'not-held' },
    'What the answer is: “Not held”, before “Holding answer”',
  ],
  [
    { field: 'closesOn', before: '2026-12-04', after: '2026-12-18' },
    'Closes on: “18 December 2026”, before “4 December 2026”',
  ],
  [{ field: 'goneOn', before: null, after: '2026-12-04' }, 'Parliament lists it no more'],
  [
    { field: 'standing', before: 'tabled', after: 'withdrawn' },
    'Where it stands at Parliament: “withdrawn”, before “tabled”',
  ],
  [{ field: 'words', before: null, after: 'Page 1' }, 'Its words were loaded'],
  [{ field: 'words', before: 'Page 1', after: 'Page 2' }, 'Its words changed; the earlier ones can still be read'],
  [{ field: 'stageId', before: 'a', after: 'b' }, 'It was taken over to another stage'],
  [
    { field: 'sponsors', before: [aName('Tony Lloyd', true)], after: [aName('Tony Lloyd', true), aName('Ann Other')] },
    'Added: Ann Other',
  ],
  [
    { field: 'sponsors', before: [aName('Tony Lloyd', true), aName('Ann Other')], after: [aName('Ann Other', true)] },
    'Removed: Tony Lloyd. In the lead: Ann Other',
  ],
  [
    { field: 'sponsors', before: [aName('A'), aName('B')], after: [aName('B'), aName('A')] },
    'The names under it stand in another order',
  ],
  [
    { field: 'reading', before: null, after: null },
    'We read Parliament’s words again: numbers, cells and lines that we had run together stand apart',
  ],
  [{ field: 'statusIndicator', before: '★', after: '' }, 'Parliament took the star off it'],
  [{ field: 'votes', before: null, after: { aye: 60 } }, 'Who voted how was loaded'],
  [{ field: 'votes', before: { aye: 60 }, after: { aye: 59 } }, 'Parliament corrected who voted how'],
  [
    { field: 'votes', before: { aye: 60 }, after: null },
    'Who voted how was taken off: it was told of another division',
  ],
  [{ field: 'ayeMeans', before: null, after: 'against' }, 'An Aye was a vote against the words'],
  [{ field: 'sponsors', before: null, after: '4267 1508' }, 'The names under it were set by hand'],
  [{ field: 'amendmentId', before: null, after: 'a' }, 'It is told from the amendment that carries it'],
  [{ field: 'amendmentId', before: 'a', after: null }, 'No amendment on the record carries it now'],
  [{ field: 'billId', before: 'a', after: 'b' }, 'It was taken over to another bill'],
  [{ field: 'namesConsent', before: null, after: false }, 'Whether consent is named: “no”, before nothing'],
  [{ field: 'parliamentId', before: null, after: 9001 }, 'Parliament’s number: “9001”, before nothing'],
  [{ field: '*', before: null, after: {} }, 'Put on the record'],
])('%j', (change, words) => {
  expect(tellChange(change)).toBe(words)
})

function aName(name: string, isLead = false): { name: string; isLead: boolean } {
  return { name, isLead }
}
