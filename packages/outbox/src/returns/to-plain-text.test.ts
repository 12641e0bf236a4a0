import { expect, test } from 'vitest'
import { toPlainText } from './to-plain-text.ts'

test.each([
  [
    'every named character',
    '<p>The Minister&rsquo;s office, &pound;5&hellip; &Wcirc;</p>',
    'The Minister’s office, £5… Ŵ',
  ],
  [
    'where links lead',
    '<a href="https://x.example/a?b=1&amp;c=2">our page</a>',
    'our page <https://x.example/a?b=1&c=2>',
  ],
  ['no link that runs a script', '<a href="javascript:alert(1)">here</a>', 'here'],
  ['a link that is its own words once', '<a href="mailto:a@b.example">a@b.example</a>', 'a@b.example'],
  ['cells of a table apart', '<table><tr><td>Surgery</td><td>Friday</td></tr></table>', 'Surgery\n\nFriday'],
  [
    'the lines of what is no HTML but by its name',
    'I have given up:\n\n<a@b.example>\n--- A copy.',
    'I have given up:\n\n<a@b.example>\n--- A copy.',
  ],
  ['an address that looks like a tag', '<p>Not to <a@b.example>:</p>\n<p>no.</p>', 'Not to <a@b.example>:\n\nno.'],
  ['lists', '<ul><li>one</li><li>two</li></ul>', '* one\n * two'],
])('of HTML is kept: %s', (_what, html, text) => {
  expect(toPlainText(html)).toBe(text)
})
