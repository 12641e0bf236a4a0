import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { findTerm, term } from './glossary.ts'

const file = new URL('../content/glossary.yaml', import.meta.url)
const glossary = z.array(term).parse(parse(readFileSync(file, 'utf8')))

test('the glossary runs from A to Z', () => {
  const terms = glossary.map((one) => one.term)
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en-GB')))
})

test('each term has an anchor of its own', () => {
  expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length)
})

test('no word means two things', () => {
  const forms = glossary.flatMap((one) => [one.term.toLowerCase(), ...one.also])
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
})

test('each explainer that the glossary points to is there', () => {
  const missing = glossary.filter(
    ({ more }) => more !== undefined && !existsSync(new URL(`../content/explainers/${more}.mdx`, import.meta.url)),
  )
  expect(missing).toEqual([])
})

test.each([
  ['2nd reading', 'second-reading'],
  ['Consideration of Lords amendments', 'consideration'],
  ['Withdrawn after debate', 'withdrawn'],
  [' Royal Assent ', 'royal-assent'],
])('"%s" is found in the glossary', (words, id) => {
  expect(findTerm(glossary, words)?.id).toBe(id)
})

test('a word that only holds a term is not that term', () => {
  expect(findTerm(glossary, 'billboard')).toBeUndefined()
})
