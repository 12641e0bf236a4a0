import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HandInButtons } from './hand-in-buttons.tsx'

function isHidden(of: 'hurry' | 'letter', typed: Record<string, string>): boolean {
  const page = renderToStaticMarkup(createElement(HandInButtons, { isAlone: false, typed }))
  const [tag = ''] = new RegExp(`<\\w+[^>]*data-field="${of}"[^>]*>`).exec(page) ?? []
  expect(tag).not.toBe('')
  return / hidden=""/.test(tag)
}

test.each([
  { source: 'a letter', typed: { source: 'private' }, hides: { hurry: true, letter: false } },
  { source: 'a public page', typed: { source: 'public' }, hides: { hurry: false, letter: true } },
  { source: 'not chosen yet', typed: { source: '' }, hides: { hurry: false, letter: true } },
  { source: 'of a kind that knows no letters', typed: {}, hides: { hurry: false, letter: true } },
])('only what nobody said in private may be hurried: $source', ({ typed, hides }) => {
  expect({ hurry: isHidden('hurry', typed), letter: isHidden('letter', typed) }).toEqual(hides)
})
