import { expect, test } from 'vitest'
import { toPlainText } from './plain-text.ts'

test.each([
  { html: 'Leave out <i>may</i> and insert “must”', plain: 'Leave out may and insert “must”' },
  { html: '<p>First line</p><p>Second&nbsp;line</p>', plain: 'First line Second line' },
  { html: 'Line 1<br/>Line 2', plain: 'Line 1 Line 2' },
  { html: 'Health &amp; Safety at &lt;work&gt;', plain: 'Health & Safety at <work>' },
  { html: 'One<script>alert(1)</script> two<style>p{}</style>', plain: 'One two' },
  { html: '<img src=x onerror=alert(1)>Clause 1', plain: 'Clause 1' },
  { html: '&amp;lt;b&amp;gt;', plain: '&lt;b&gt;' },
])('$html reads as $plain', ({ html, plain }) => {
  expect(toPlainText(html)).toBe(plain)
})

test.each([[null], [undefined], [''], ['<p> </p>']])('%j is no text', (html) => {
  expect(toPlainText(html)).toBeNull()
})
