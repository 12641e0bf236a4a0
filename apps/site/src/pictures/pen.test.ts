import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filePen, pagePen, parts } from './pen.ts'

const sheet = readFileSync(new URL('../look/pictures.css', import.meta.url), 'utf8')

test.each(parts)('%s is painted on a page as well as in a file', (part) => {
  const paint = filePen.path(part, 'M0 0')
  const rule = new RegExp(`& \\.${part} \\{([^}]*)\\}`).exec(sheet)?.[1] ?? ''
  const inFile = (how: string): string | undefined => new RegExp(` ${how}="([^"]*)"`).exec(paint)?.[1]
  const onPage = (how: string): string | undefined => new RegExp(`(?:^|\\s)${how}: ([^;]*);`).exec(rule)?.[1]
  const isPainted = (value: string | undefined): boolean => value !== undefined && value !== 'none'
  for (const how of ['fill', 'stroke']) expect([how, isPainted(onPage(how))]).toEqual([how, isPainted(inFile(how))])
  for (const how of ['stroke-dasharray', 'stroke-width']) expect([how, onPage(how)]).toEqual([how, inFile(how)])
})

test('words that look like markup are words, and what leads somewhere leads nowhere from a file', () => {
  expect(filePen.words('ink', 'A & <b>', { x: 1.234, y: 2 })).toContain('>A &amp; &lt;b&gt;</text>')
  const link = ['/members/1?a=1&b="', 'Ada "A" <b>', pagePen.path('for', 'M0 0')] as const
  expect(pagePen.link(...link)).toBe(
    '<a href="/members/1?a=1&amp;b=&quot;" aria-label="Ada &quot;A&quot; &lt;b&gt;"><path class="for" d="M0 0"/></a>',
  )
  expect(filePen.link('/members/1', 'Ada', filePen.path('for', 'M0 0'))).toBe(filePen.path('for', 'M0 0'))
})
