import { expect, test } from 'vitest'
import { z } from 'zod'
import { boundText } from './bound-text.ts'
import { rowsOf, rowsOrNone } from './raw-rows.ts'
import { without } from './without-fields.ts'

const row = z.object({ id: z.int() })

test('an odd row is set aside and counted, and hides no other', () => {
  const odd = [{ id: 1, more: 'x' }, { id: 'two' }, null, { id: 3 }]
  const { rows, unread } = rowsOf(row).parse(odd)
  expect(rows).toEqual([
    { read: { id: 1 }, raw: odd[0] },
    { read: { id: 3 }, raw: odd[3] },
  ])
  expect(unread).toBe(2)
})

test('where none can be read the list has changed, and where is said', () => {
  const list = z.object({ items: rowsOf(row) })
  const { error } = list.safeParse({ items: [{ number: 1 }, { number: 2 }] })
  expect(error?.issues[0]?.path).toEqual(['items', 0, 'id'])
})

test('null is an empty list where there may be none; left out, it has another name', () => {
  const list = z.object({ items: rowsOrNone(row) })
  expect(list.parse({ items: null })).toEqual({ items: { rows: [], unread: 0 } })
  expect(list.safeParse({ things: [] }).success).toBe(false)
})

test('a text is cut between words and says so; half a character is never left', () => {
  expect(boundText('short', 10)).toEqual({ text: 'short', isCut: false })
  expect(boundText('one two three', 9)).toEqual({ text: 'one two', isCut: true })
  expect(boundText('abcdefgh😀', 9)).toEqual({ text: 'abcdefgh', isCut: true })
})

test('fields that name private persons go, however deep they stand', () => {
  const answer = { a: [{ contact: { email: 'x' }, b: 1 }], contact: null, c: null }
  expect(without(answer, ['contact'])).toEqual({ a: [{ b: 1 }], c: null })
})
