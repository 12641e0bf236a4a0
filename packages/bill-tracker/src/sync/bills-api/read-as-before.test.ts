import { expect, test } from 'vitest'
import { textAsBefore } from './read-as-before.ts'

test.each([
  {
    what: 'a table',
    html: '<table><tr><th>Offence</th><th>Data subject</th></tr><tr><td>Section 1</td><td>2 years</td></tr></table>',
    before: 'OffenceData subject Section 12 years',
  },
  { what: 'a list of meanings', html: '<dl><dt>“data”</dt><dd>what is held</dd></dl>', before: '“data”what is held' },
])('as it was read before, $what ran together: that is what is held of it', ({ html, before }) => {
  expect(textAsBefore(html)).toBe(before)
})
