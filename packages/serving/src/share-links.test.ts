import { expect, test } from 'vitest'
import { buildShareLinks } from './share-links.ts'

const text = 'What was asked, & how: https://site.test/'

test('what is shared is the text alone', () => {
  const shared = buildShareLinks(text).map(({ href }) => [...new URL(href).searchParams])
  expect(shared).toEqual([[['body', text]], [['text', text]], [['text', text]]])
})
