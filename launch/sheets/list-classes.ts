import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'postcss'
import { root } from '../places.ts'
import type { Look } from './list-sheets.ts'

const ofDesk = /\/staff\//

/** Where the pages are that load a look. What the desk shares with supporters' pages is the desk's, too. */
const pages: Record<Look, (file: string) => boolean> = {
  site: (file) => file.startsWith('apps/site/'),
  supporters: (file) => file.startsWith('apps/campaign/') && !ofDesk.test(file),
  desk: (file) => file.startsWith('apps/campaign/'),
}

const sources = globSync('{apps/site/src,apps/campaign/app}/**/*.{ts,tsx,js,astro,mdx}', { cwd: root }).filter(
  (file) => !file.endsWith('.test.ts'),
)

/** Words of the record that a page of the site may take for a class: what became of a text, the kind of a day. */
const wordsOfRecord = globSync('packages/bill-tracker/src/**/*.ts', { cwd: root })

export interface Classes {
  has: (name: string) => boolean
}

/** The classes that pages give to what they draw. */
export function listClasses(look: Look): Classes {
  const files = sources.filter(pages[look])
  const given = new Set(files.flatMap((file) => findGiven(readFileSync(join(root, file), 'utf8'))))
  const beginnings = [...given].filter((name) => name.endsWith('-'))
  const values = look === 'site' ? findValues([...files, ...wordsOfRecord]) : new Set<string>()
  return {
    has: (name) => given.has(name) || values.has(name) || beginnings.some((beginning) => name.startsWith(beginning)),
  }
}

const givenInWords = /class(?:Name)?="([^"]*)"|\bclassName(?: =|:) '([^']*)'|classList\.add\('([^']*)'\)/g
const givenInCode = /class(?:Name|:list)?=(?=\{)/g

/** `class="a b"`, the strings and the keys in `class={…}`, and what a script sets; of `in-${n}` the beginning. */
export function findGiven(text: string): string[] {
  const inWords = [...text.matchAll(givenInWords)].flatMap((match) => match.slice(1).join(' ').split(/\s+/))
  const inCode = [...text.matchAll(givenInCode)].flatMap(({ index, 0: { length } }) =>
    findInCode(readBraces(text.slice(index + length))),
  )
  return [...inWords.map((name) => name.replace(/\$\{.*/, '')), ...inCode].filter(Boolean)
}

/** From the brace at the beginning of a text to the one that closes it. */
function readBraces(text: string): string {
  let depth = 0
  for (const { index, 0: brace } of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1
    if (depth === 0) return text.slice(1, index)
  }
  return text
}

function findInCode(code: string): string[] {
  const strings = [...code.matchAll(/'([^']*)'|"([^"]*)"|`([^`$]*)/g)].flatMap((match) => match.slice(1))
  const keys = [...code.matchAll(/[{,]\s*(\w+)\s*:/g)].map(([, key]) => key)
  return [...strings, ...keys].flatMap((words) => (words ?? '').split(/\s+/)).filter(Boolean)
}

function findValues(files: readonly string[]): Set<string> {
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'))
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/'([a-z][\w-]*)'|\b([a-z]+): /g)].map(([, value, key]) => value ?? key ?? ''),
    ),
  )
}

export function classesOf(sheet: Root): string[] {
  const names = new Set<string>()
  sheet.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/\.([A-Za-z_][\w-]*)/g)) names.add(name)
  })
  return [...names]
}
