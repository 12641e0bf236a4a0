import { expect, test } from 'vitest'
import { isDatabaseDown } from './database-down.ts'

const failing = (cause: unknown) => new Error('Failed query', { cause })
const coded = (code: string) => Object.assign(new Error('server'), { code })

test.each([
  ['a refused connection', coded('ECONNREFUSED')],
  ['both addresses of localhost refusing', new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')])],
  ['a server shutting down', coded('57P01')],
  ['a server out of connections', coded('53300')],
  ['a statement that took too long', coded('57014')],
  ['a lock that was not to be had', coded('55P03')],
  ['a transaction that stood still', coded('25P03')],
  ['a transaction that took too long', coded('25P04')],
  ['a pool that waited too long', new Error('timeout exceeded when trying to connect')],
])('%s is the database being down', (_, cause) => {
  expect(isDatabaseDown(failing(cause))).toBe(true)
})

test.each([
  ['a broken rule', coded('23514')],
  ['a fault of ours', new TypeError('x is not a function')],
])('%s is not', (_, cause) => {
  expect(isDatabaseDown(failing(cause))).toBe(false)
})
