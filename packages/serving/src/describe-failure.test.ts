import { expect, test } from 'vitest'
import { describeFailure } from './describe-failure.ts'

test('a failure is told by names, codes and places, never by a message that may quote what was typed', () => {
  const cause = Object.assign(new Error('duplicate key (email)=(sam@example.org)'), { code: '23505' })
  const failure = describeFailure(new Error('Failed query\nparams: Sam Writer, at home', { cause }))
  const told = JSON.stringify(failure)
  expect(told).not.toMatch(/sam@example\.org|Sam Writer|at home/)
  expect(failure).toMatchObject({ name: 'Error', cause: { code: '23505' } })
  expect(describeFailure(new Error('read this:\n    at Sam Writer (sam@example.org)')).at.join()).not.toContain('Sam')
  expect(failure.at[0]).toContain('describe-failure.test.ts')
})
