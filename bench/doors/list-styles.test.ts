import { expect, test } from 'vitest'
import { listStylesheets, readInlineStyles } from './list-styles.ts'

test('every style sheet of a page is listed, once, in whatever order its attributes stand', () => {
  const html = `<head><link rel="stylesheet" href="/assets/campaign.css"/><link href="/assets/letter.css" media="all" rel=stylesheet>
    <link rel="icon" type="image/svg+xml" href="/favicon.svg"><link rel="alternate stylesheet" href="/assets/other.css">
    <link rel="preload" as="style" href="/assets/later.css"><link href="/assets/campaign.css" rel="stylesheet"></head>`
  expect(listStylesheets(html)).toEqual(['/assets/campaign.css', '/assets/letter.css', '/assets/other.css'])
})

test('styles within a page count too', () => {
  expect(readInlineStyles('<style>a{}</style><p>b{}</p><style media="print">c{}</style>')).toBe('a{}c{}')
})
