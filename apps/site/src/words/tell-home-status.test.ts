import { languages } from '@safe-to-report/languages'
import type { AskStatus } from '@safe-to-report/bill-tracker/reading'
import { expect, test } from 'vitest'
import { tellHomeStatus } from './tell-home-status.ts'

const bill = { slug: 'a-bill', shortTitle: 'A Bill', sessions: null }
const other = { slug: 'other-bill', shortTitle: 'Other Bill', sessions: null }
const text = { slug: 'a-text', label: 'NC1', strength: 'whole', bill } as const
const lookedOn = '2026-11-30'
const could = { bill, why: '', isAnnounced: false, sources: [] }

const known = [
  { state: 'in-law', texts: [text] },
  { state: 'carried', texts: [text], lookedOn },
  { state: 'between-houses', texts: [text], lookedOn },
  { state: 'act-not-checked', texts: [text] },
  { state: 'announced', texts: [text], lookedOn },
  { state: 'replaced', texts: [text], lookedOn },
  { state: 'could-be-carried', bills: [could, { ...could, bill: other }], lookedOn },
  { state: 'nothing', lookedOn },
] as const satisfies AskStatus[]

const statuses: AskStatus[] = [
  ...known,
  ...known.map((lastKnown) => ({ state: 'not-known' as const, since: lookedOn, lastKnown, texts: [] })),
  { state: 'not-known', since: null, lastKnown: null, texts: [] },
  { state: 'not-known', since: lookedOn, lastKnown: null, texts: [{ ...text, unknown: 'bill' }] },
]

const join = (status: AskStatus, language: (typeof languages)[number]): string =>
  tellHomeStatus(status, language)
    .spans.map(({ words }) => words)
    .join('')

test.each(languages)('in %s each status is a sentence of its own, with its day and its bills filled in', (language) => {
  const told = statuses.map((status) => join(status, language))
  for (const sentence of told) expect(sentence).not.toMatch(/[{}]|undefined/)
  // What was in law or in an unchecked Act when last seen, and what nobody ever looked at, is told alike.
  expect(new Set(told).size).toBe(statuses.length - 2)
  const withBill = told.filter((_, at) => JSON.stringify(statuses[at]).includes('a-bill'))
  // Of what was known to be in law, or in an Act, and is not known now, nothing is said.
  expect(withBill.filter((sentence) => !sentence.includes('A Bill'))).toHaveLength(2)
  const seen = told.filter((_, at) => 'lookedOn' in (statuses[at] ?? {}))
  expect(seen.filter((sentence) => sentence.includes('2026'))).toHaveLength(seen.length)
})

test('each bill of a sentence leads to its page, and a bill with two texts is named once', () => {
  const named = tellHomeStatus({ state: 'carried', texts: [text, { ...text, slug: 'two' }], lookedOn }, 'en').spans
  expect(named.flatMap((span) => span.bill ?? [])).toEqual(['a-bill'])
  const both = tellHomeStatus({ state: 'could-be-carried', bills: [could, { ...could, bill: other }], lookedOn }, 'es')
  expect(both.spans).toContainEqual({ words: 'Other Bill', bill: 'other-bill' })
})

test('only what is in law is called law', () => {
  const marks = statuses.map((status) => tellHomeStatus(status, 'en').mark)
  expect(marks.filter((mark) => mark === 'In law')).toHaveLength(1)
  expect(marks.filter((mark) => mark === 'Not law')).toHaveLength(statuses.length - 2)
})
