import { expect, test } from 'vitest'
import { aDraft } from '../testing/builders.ts'
import { parseDraft } from './parse-draft.ts'

function faultyFields(differs: Parameters<typeof aDraft>[0], needs = { email: true }): string[] {
  const checked = parseDraft(aDraft(differs), needs)
  return checked.ok ? [] : checked.faults.map((fault) => fault.field)
}

test('a whole draft passes, cleaned', () => {
  const checked = parseDraft(aDraft({ name: '  Sam Writer ', email: ' sam@example.org ' }), { email: true })
  expect(checked).toEqual({ ok: true, draft: aDraft() })
})

test('a letter that says nothing is not a letter', () => {
  expect(faultyFields({ points: [], why: ' \n ', ownWords: ' ' })).toEqual(['points'])
  expect(faultyFields({ points: [] })).toEqual([])
  expect(faultyFields({ why: '' })).toEqual([])
})

test('every fault is told at once, the top one first', () => {
  expect(faultyFields({ points: [], why: '', name: '', email: 'nowhere' })).toEqual(['points', 'name', 'email'])
})

test('an e-mail address is needed only for a letter that we send', () => {
  expect(faultyFields({ email: '' }, { email: false })).toEqual([])
  expect(faultyFields({ email: '' }, { email: true })).toEqual(['email'])
})

test('a wrong address is told as such even where none is needed', () => {
  const checked = parseDraft(aDraft({ email: 'sam@' }), { email: false })
  expect(checked).toMatchObject({
    ok: false,
    faults: [{ field: 'email', fault: 'email-malformed' }],
  })
})

test('a second recipient cannot ride along in the address', () => {
  expect(faultyFields({ email: 'sam@example.org,other@example.org' })).toEqual(['email'])
  expect(faultyFields({ name: 'Sam\r\nBcc: other@example.org' })).toEqual(['name'])
})
