import { expect, test } from 'vitest'
import { listSupportersPaths } from './supporters-paths.ts'

test('links to supporters’ pages are listed once each; those to files, the desk, other languages and elsewhere are not', () => {
  const html = `<link href="/assets/a.css" rel="stylesheet"><a href="/write">Write</a><a class="x" href="/write?about=1">Write</a>
    <a href="/help#now">Help</a><a href="/cymru">Not Welsh, a page</a><a href="/cy/write">Cymraeg</a><a href="/es">Español</a>
    <a href="/staff/sign-in">Staff</a><a href="/leave">Leave</a><a href="/privacy/proof.json">File</a>
    <a href="https://www.example.org/write">There</a><a href="//example.org/">There</a><a href="#main">Here</a>`
  expect(listSupportersPaths(html)).toEqual(['/write', '/help', '/cymru'])
})
