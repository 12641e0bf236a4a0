import { expect, test } from 'vitest'
import { tellChange } from './tell-change.ts'

test.each([
  [{ field: 'decision', before: 'unknown', after: 'disagreed' }, 'Decision: “Refused”, before “Outcome not known”'],
  [{ field: 'decidedOn', before: null, after: '2021-04-15' }, 'Day decided: “15 April 2021”, before nothing'],
  [{ field: 'explanatoryText', before: 'a', after: 'b' }, 'Explanatory text: “b”, before “a”'],
  [{ field: '*', before: null, after: {} }, 'Put on the record'],
])('%j', (change, words) => {
  expect(tellChange(change)).toBe(words)
})
