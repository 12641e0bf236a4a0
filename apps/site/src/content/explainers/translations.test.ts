import { readdirSync, readFileSync } from 'node:fs'
import { languages, translatedSitePages } from '@safe-to-report/languages'
import { expect, test } from 'vitest'

const folder = import.meta.dirname
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8')
const body = (mdx: string): string => mdx.replace(/^---\n[^]*?\n---\n/, '')

const others = languages.filter((language) => language !== 'en')
const slugs = translatedSitePages.flatMap((path) => /^\/explained\/(.+)$/.exec(path)?.[1] ?? [])
const all = others.flatMap((language) => slugs.map((slug) => ({ language, slug })))

test('each explainer that is there in every language is, and no other', () => {
  expect(slugs.length).toBeGreaterThan(0)
  for (const language of others) {
    expect(readdirSync(`${folder}/${language}`).toSorted()).toEqual(slugs.map((slug) => `${slug}.mdx`).toSorted())
  }
})

/** Each as often as it is said, in any order. */
const numbers = (text: string): string[] => (text.match(/\d+/g) ?? []).toSorted()
const places = (text: string): string[] =>
  [...text.matchAll(/\]\((\/[^)]+)\)|path="([^"]+)"/g)].map(([, english, own]) => english ?? own ?? '').toSorted()
const shape = (text: string): string[] => text.match(/^(##|-|\*\*(?=[“«]))/gm) ?? []

test.each(all)('$slug in $language says the numbers, links and parts of the English', ({ language, slug }) => {
  const [english, own] = [body(read(`${slug}.mdx`)), body(read(`${language}/${slug}.mdx`))]
  expect(numbers(own)).toEqual(numbers(english))
  expect(places(own)).toEqual(places(english))
  expect(shape(own)).toEqual(shape(english))
})

test.each(all)(
  '$slug in $language has no sources of its own, and links through what marks English',
  ({ language, slug }) => {
    const own = read(`${language}/${slug}.mdx`)
    // The page takes sources and the day of the check from the English: they cannot differ.
    expect(own).not.toMatch(/^(sources|checkedOn):/m)
    expect(own.match(/<PlaceLink/g) ?? []).toHaveLength(
      own.match(new RegExp(`<PlaceLink language="${language}"`, 'g'))?.length ?? 0,
    )
    // What begins a line is taken for a block of its own: the sentence would end before it.
    expect(own).not.toMatch(/^<(PlaceLink|span)|^[.,:;]/m)
    expect(own).not.toMatch(/\]\(/)
  },
)
