import { expect, test } from 'vitest'
import routes from '../routes.ts'
import { isDeskForm, keepForm } from './form-to-keep.ts'

const amendment = '/staff/amendments/00000000-0000-4000-8000-000000000000'

function aForm(): FormData {
  const form = new FormData()
  form.set('note', 'Typed words')
  return form
}

test('an edit that came too late is kept whole', () => {
  expect(keepForm(amendment, aForm())).toEqual({ to: amendment, typed: { note: 'Typed words' } })
})

const ofDesk = routes.flatMap((route) => (route.file.endsWith('signed-in.tsx') ? (route.children ?? []) : []))

test.each(ofDesk.flatMap(({ path }) => (path === undefined || path === 'staff/sign-out' ? [] : [path])))(
  'what is typed at %s is lost by no session that ends',
  (path) => {
    const to = `/${path.replace(':id', '00000000-0000-4000-8000-000000000000').replace(/:\w+/g, 'police-act-2025')}`
    expect(isDeskForm(to)).toBe(true)
    expect(keepForm(to, aForm())).toEqual({ to, typed: { note: 'Typed words' } })
  },
)

test.each([
  ['another site', 'https://evil.example/staff/amendments/00000000-0000-4000-8000-000000000000'],
  ['another site without its protocol', `//evil.example${amendment}`],
  ['signing out', '/staff/sign-out'],
  ['signing in', '/staff/sign-in'],
  ['the use of a link', `/staff/sign-in/${'a'.repeat(43)}`],
  ['a page of no desk', '/write/letter'],
  ['a page whose name begins alike', '/staffing'],
  ['a query', `${amendment}?x=y`],
  ['a way up', '/staff/../write'],
  ['another line', `${amendment}\n`],
  ['nowhere', null],
])('a form is never sent on to %s', (_name, to) => {
  expect(keepForm(to, aForm())).toBeUndefined()
})
