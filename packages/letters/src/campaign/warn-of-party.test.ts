import { expect, test } from 'vitest'
import { parseRule } from './rule-lines.ts'
import { warnOfParty } from './warn-of-party.ts'

test.each([
  { rule: 'party: Labour', leavesOut: '“Labour (Co-op)”' },
  { rule: 'nation: Wales\nparty: labour, Green Party', leavesOut: '“Labour (Co-op)”' },
  { rule: 'party: Labour (Co-op)', leavesOut: '“Labour”' },
])('the rule $rule leaves out $leavesOut, and its writer is told', ({ rule, leavesOut }) => {
  expect(warn(rule)).toContain(leavesOut)
})

test.each(['party: Labour, Labour (Co-op)', 'party: Conservative', 'nation: Wales', ''])(
  'nothing is said of the rule "%s"',
  (rule) => {
    expect(warn(rule)).toBeUndefined()
  },
)

function warn(rule: string): string | undefined {
  const read = parseRule(rule)
  return read.ok ? warnOfParty(read.when) : 'not read'
}
