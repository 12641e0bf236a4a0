import { expect, test } from 'vitest'
import { keepForm } from './form-to-keep.ts'

const amendment = '/staff/amendments/00000000-0000-4000-8000-000000000000'

function aForm(): FormData {
  const form = new FormData()
  form.set('note', 'Typed words')
  return form
}

test('an edit that came too late is kept whole', () => {
  expect(keepForm(amendment, aForm())).toEqual({ to: amendment, typed: { note: 'Typed words' } })
})

test.each([
  ['another site', 'https://evil.example/staff/amendments/00000000-0000-4000-8000-000000000000'],
  ['another site without its protocol', `//evil.example${amendment}`],
  ['a page that is no edit', '/staff/sign-out'],
  ['more after the id', `${amendment}/x`],
  ['nowhere', null],
])('a form is never sent on to %s', (_name, to) => {
  expect(keepForm(to, aForm())).toBeUndefined()
})
