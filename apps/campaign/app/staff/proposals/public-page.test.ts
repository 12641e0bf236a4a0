import { expect, test } from 'vitest'
import { tellPublicPage } from './public-page.ts'

test.each([
  ['amendment', '/amendments/a-bill-nc3', 'the amendment'],
  ['text', '/asks/an-ask#nc3', 'the ask'],
  ['bill', '/bills/a-bill', 'the bill'],
  ['stage', '/bills/a-bill#report', 'the bill'],
  ['evidence', '/evidence#a-study', 'the evidence'],
] as const)('the public page of %s at %s is called “%s”', (kind, publicPath, called) => {
  expect(tellPublicPage({ kind, publicPath })).toBe(called)
})
