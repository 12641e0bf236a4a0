import { expect, test } from 'vitest'
import { readFoundingRecord } from '../founding/read-founding-record.ts'
import { readShippedWatches } from '../shipped/shipped-watches.ts'
import { listSearchTerms } from './list-search-terms.ts'
import { openMatcher, type NamedWatch } from './open-matcher.ts'
import { parseWatch } from './parse-watch.ts'
import { madeNearMisses, madeTexts } from './testing/made-texts.ts'

const watches: NamedWatch[] = readShippedWatches().map(({ name, text }) => {
  const parsed = parseWatch(text)
  if (parsed.outcome === 'unreadable') throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`)
  return { name, watch: parsed.watch }
})
const matcher = openMatcher(watches)

test('each watch that ships is for an ask of the founding record, and each of its asks has one', () => {
  const asks = readFoundingRecord().asks.map(({ slug }) => slug)
  expect(watches.map(({ watch }) => watch.ask).toSorted()).toEqual(asks.toSorted())
})

test('each says what Parliament is to be asked for, spoken without a hyphen, since Parliament’s search loses hyphens', () => {
  expect(watches.filter(({ watch }) => watch.searchTerms.length === 0)).toEqual([])
  const terms = listSearchTerms(watches.map(({ watch }) => watch))
  expect(terms).toEqual([...new Set(terms)])
  expect(terms.filter((term) => term.includes('-') || /international/i.test(term))).toEqual([])
})

test.each(madeTexts.map((item) => [`${item.watch} ${item.kind}: ${item.text.slice(0, 60)}`, item] as const))(
  'finds %s',
  (_name, item) => {
    expect(matcher.match(item).map(({ watch }) => watch)).toContain(item.watch)
  },
)

test.each(madeNearMisses.map((item) => [`${item.kind}: ${item.text.slice(0, 60)}`, item] as const))(
  'leaves %s',
  (_name, item) => {
    expect(matcher.match(item).map(({ watch, why }) => `${watch} ${why}`)).toEqual([])
  },
)
