import { expect, test } from 'vitest'
import { toPlainLines, toPlainProse, toPlainText } from './plain-text.ts'

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

const table = '<table><tr><th>Offence</th><th>Data subject</th></tr><tr><td>Section 1</td><td>2 years</td></tr></table>'

test.each([
  { what: 'a table', html: table, lines: ['Offence | Data subject', 'Section 1 | 2 years'] },
  {
    what: 'a table that leaves out its ends, as HTML allows',
    html: '<table><tr><td>Section 1<td>2 years<tr><td>Section 2<td>3 years</table>',
    lines: ['Section 1 | 2 years', 'Section 2 | 3 years'],
  },
  {
    what: 'a row whose cells hold paragraphs',
    html: '<tr><td><p>Section 1</p></td><td><p>2 years</p></td></tr>',
    lines: ['Section 1 | 2 years'],
  },
  { what: 'an empty cell', html: '<tr><td></td><td>2 years</td></tr>', lines: ['| 2 years'] },
  {
    what: 'a list of meanings',
    html: '<dl><dt>“data”</dt><dd>what is held</dd></dl>',
    lines: ['“data”', 'what is held'],
  },
  { what: 'a list', html: 'either<ul><li>one, or<li>two</ul>after', lines: ['either', 'one, or', 'two', 'after'] },
  { what: 'paragraphs and breaks', html: '<p>One</p><p>Two<br>Three</p>', lines: ['One', 'Two', 'Three'] },
  { what: 'a number in a tag', html: '<span class="sub-para-num">(1)</span>The code', lines: ['(1) The code'] },
  {
    what: 'another tag within a word',
    html: '<span class="sub-para-num"><span>(1)</span></span>The <span>co</span>de',
    lines: ['(1) The code'],
  },
  { what: 'white space of the source', html: 'One\n two\fthree\vfour', lines: ['One two three four'] },
  { what: 'nothing but marks', html: '<table><tr><td> </td><td></td></tr></table>', lines: [] },
])('of $what, lines and cells stand apart', ({ html, lines }) => {
  expect(toPlainLines(html)).toEqual(lines)
  expect(toPlainProse(html)).toBe(lines.join('\n') || null)
})
