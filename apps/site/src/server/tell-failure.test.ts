import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sections, tellFailure } from './tell-failure.ts'

test('a failed query is told by its cause, without its values or what the reader typed', () => {
  const refused = Object.assign(new Error(''), { code: 'ECONNREFUSED' })
  const error = new Error('Failed query: select … where slug = $1\nparams: my-secret', { cause: refused })
  const told = tellFailure('/asks/my-secret', error)
  expect(told).toMatchObject({ section: '/asks', failure: { name: 'Error', cause: { code: 'ECONNREFUSED' } } })
  expect(JSON.stringify(told)).not.toContain('my-secret')
})

test('a fault of the page itself is told by where it was', () => {
  const { failure } = tellFailure('/', new TypeError('no such stage'))
  expect(failure.name).toBe('TypeError')
  expect(failure.at[0]).toContain('tell-failure.test.ts')
})

test('what is no section of ours is not told, since somebody typed it', () => {
  expect(tellFailure('/my-secret', new Error('no')).section).toBe('none of ours')
})

test('every folder and page of the site is a section', () => {
  const names = readdirSync(new URL('../pages', import.meta.url)).map((name) => name.replace(/(\.astro|\.ts)$/, ''))
  expect(sections).toEqual(expect.arrayContaining(names.filter((name) => !['index', '[language]'].includes(name))))
})

test('a page in another language is told by its section there', () => {
  const inSpanish = readdirSync(new URL('../pages/[language]', import.meta.url)).map((name) =>
    name.replace('.astro', ''),
  )
  expect(sections).toEqual(expect.arrayContaining(inSpanish.filter((name) => name !== 'index')))
  expect(tellFailure('/es/now', new Error('no')).section).toBe('/es/now')
  expect(tellFailure('/es/my-secret', new Error('no')).section).toBe('none of ours')
})

test('a query is never told', () => {
  expect(tellFailure('/oembed?url=my-secret', new Error('no')).section).toBe('/oembed')
})
