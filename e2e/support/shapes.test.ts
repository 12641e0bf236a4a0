import { expect, test } from 'vitest'
import { enough, Shapes } from './shapes.ts'

/** What is said of pages of one kind once enough of them were looked at. */
function sayAfterEnough(html: string, next: string): boolean {
  const shapes = new Shapes()
  for (let page = 0; page < enough; page += 1) expect(shapes.isNew('bills', html)).toBe(true)
  return shapes.isNew('bills', next)
}

const page = '<p class="a" id="one"><a href="/one">One</a></p>'

test.each([
  ['the same words', page, false],
  ['other words, addresses and names', '<p id="two" class="a"><a href="/two">Two</a><a href="/three">3</a></p>', false],
  ['another tag', `${page}<b>One</b>`, true],
  ['another class', '<p class="b" id="one"><a href="/one">One</a></p>', true],
  ['another role', '<p class="a" id="one" role="note"><a href="/one">One</a></p>', true],
  ['another attribute', '<p class="a" id="one"><a href="/one" aria-label="One">One</a></p>', true],
  ['another state', '<p class="a" id="one"><a href="/one" aria-current="page">One</a></p>', true],
])('of a kind that was met often, a page with %s', (_what, next, isNew) => {
  expect(sayAfterEnough(page, next)).toBe(isNew)
})

test('what one kind has shown is new in another, and known once it was looked at', () => {
  const shapes = new Shapes()
  for (let each = 0; each < enough; each += 1) shapes.isNew('bills', page)
  expect(shapes.isNew('bills', '<b>1</b>')).toBe(true)
  expect(shapes.isNew('bills', '<b>2</b>')).toBe(false)
  expect(shapes.isNew('asks', '<b>2</b>')).toBe(true)
})
