import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheets = readdirSync(import.meta.dirname).filter((name) => name.startsWith('desk-') && name.endsWith('.css'))
const desk = sheets.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n')

function whiteSpaceOf(selector: string): string | undefined {
  const rules = desk.split('}').filter((rule) => rule.split('{')[0]?.trim().split('\n').at(-1) === selector)
  return rules.map((rule) => /white-space: ([\w-]+)/.exec(rule)?.[1]).find((value) => value !== undefined)
}

test.each(['.desk-facts dd', '.desk-pairs dd', '.desk-words', '.desk-said'])(
  '%s shows words with their line breaks and their indents',
  (selector) => {
    expect(whiteSpaceOf(selector)).toBe('pre-wrap')
  },
)
