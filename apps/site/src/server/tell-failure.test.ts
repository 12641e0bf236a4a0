import { expect, test } from 'vitest'
import { tellFailure } from './tell-failure.ts'

test('a failed query is told by its cause, without its values or what the reader typed', () => {
  const refused = Object.assign(new Error(''), { code: 'ECONNREFUSED' })
  const error = new Error('Failed query: select … where slug = $1\nparams: my-secret', { cause: refused })
  expect(tellFailure('/asks/my-secret', error)).toEqual({ section: '/asks', reason: 'Error: Error (ECONNREFUSED)' })
})

test('a fault of the page itself is told in its own words', () => {
  expect(tellFailure('/', new Error('no such stage'))).toEqual({ section: '/', reason: 'no such stage' })
})

test('a query is never told', () => {
  expect(tellFailure('/oembed?url=my-secret', new Error('no'))).toEqual({ section: '/oembed', reason: 'no' })
})
