import { expect, test } from 'vitest'
import { toStageKind } from './stage-kind.ts'

test.each([
  ['1st reading', 'first-reading'],
  ['2nd reading', 'second-reading'],
  ['Committee stage', 'committee'],
  ['Committee of the whole House', 'committee'],
  ['Committee re-committed', 'committee'],
  ['Grand Committee', 'committee'],
  ['Report stage', 'report'],
  ['3rd reading', 'third-reading'],
  ['Consideration of Lords amendments', 'lords-amendments'],
  ['Consideration of Lords message', 'lords-amendments'],
  ['Consideration of Commons amendments and / or reasons', 'commons-amendments'],
  ['Royal Assent', 'royal-assent'],
  ['Money resolution', 'money-resolution'],
  ['Programme motion', 'programme-motion'],
  ['Carry-over motion', 'carry-over'],
  ['Second reading committee', 'other'],
  ['Order of Commitment discharged', 'other'],
  ['Legislative Grand Committee', 'other'],
  ['Something Parliament thinks of next year', 'other'],
])('%s is of the kind %s', (description, kind) => {
  expect(toStageKind(description)).toBe(kind)
})
