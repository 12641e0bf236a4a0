import { expect, test } from 'vitest'
import { leaveTaken } from './leave-taken.ts'

const stored = [
  { id: 'one', stageId: 's', numberKey: '67' },
  { id: 'two', stageId: 's', numberKey: '68' },
  { id: 'three', stageId: 's', numberKey: '69' },
]
const rules = { unique: [['stageId', 'numberKey']], points: ['stageId'] }
const toNumber = (subjectId: string, after: string) => ({ subjectId, field: 'numberKey', before: '', after })

const leave = (corrections: Parameters<typeof leaveTaken>[0]): string[] =>
  leaveTaken(corrections, { stored, rules, isThere: (id) => id === 's' }).map(({ subjectId }) => subjectId)

test('rows may exchange what no two may have', () => {
  expect(leave([toNumber('one', '68'), toNumber('two', '67')])).toEqual(['one', 'two'])
})

test('nothing is made like a row that keeps what it has, nor like one that would have given it up', () => {
  expect(leave([toNumber('one', '69')])).toEqual([])
  expect(leave([toNumber('one', '68'), toNumber('two', '69')])).toEqual([])
})

test('nothing is made to point to a row that is gone', () => {
  expect(leave([{ subjectId: 'one', field: 'stageId', before: 's', after: 'gone' }])).toEqual([])
})
