import { expect, test } from 'vitest'
import { tellGapPart } from './tell-gap-part.ts'

test.each([
  ['amendments', 'NC1 of Made Bill (9001) (amendment 12)', 'NC1 of Made Bill'],
  ['amendments', 'fetching Made Bill (9001), Committee stage (67)', 'Made Bill, Committee stage'],
  ['amendments', 'C of Made (No. 2) Bill (9001) (stage 67 C)', 'C of Made (No. 2) Bill'],
  ['amendments', 'Made Bill (9001): printed', 'Made Bill: printed'],
  ['hansard', 'Commons 2026-11-30', ''],
  ['committees', 'stage 67', ''],
  ['petitions', 'with_response', ''],
])('of %s, %s is told as "%s"', (source, part, told) => {
  expect(tellGapPart({ source, part })).toBe(told)
})
