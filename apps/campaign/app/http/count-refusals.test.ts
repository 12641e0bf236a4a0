import { expect, test } from 'vitest'
import { refusalOf } from './count-refusals.ts'

test.each([
  [429, '/write/letter', 'limit'],
  [429, '/staff/sign-in', 'limit'],
  [404, '/:language?/letter/:token', 'link'],
  [404, '/:language?/confirm/:token', 'link'],
  [404, '/alerts/stop/:token', 'link'],
  [403, '/staff/sign-in/:token', 'link'],
  [429, '/:language?/letter/:token', 'limit'],
  [200, '/:language?/letter/:token', undefined],
  [303, '/staff/sign-in/:token', undefined],
  [404, '*', undefined],
  [404, '/staff/check/:kind/:id', undefined],
  [503, '/:language?/letter/:token', undefined],
])('an answer %i at %s counts as %s', (status, pattern, kind) => {
  expect(refusalOf(new Response(null, { status: status }), pattern)).toBe(kind)
})
