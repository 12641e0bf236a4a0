import { readdirSync } from 'node:fs'
import { subjectKinds } from '@safe-to-report/db'
import { getTableColumns } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { addableKinds, checkableKinds, editableKinds, handKeptKinds, kinds, shownKinds } from './index.ts'
import type { Addable, Editable, Kind } from './kind.ts'

const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
const noKinds = ['index', 'kind', 'refuse', 'values']

/** What is set and is no column of the kind's own table: the desk finds and saves it by hand. */
const elsewhere: Record<string, string[]> = { amendment: ['words', 'sponsors'], division: ['amendment'] }

function columnsOf({ table }: Kind): ReturnType<typeof getTableColumns> {
  return getTableColumns(table)
}

test('every kind of row that the record has is one file and one name', () => {
  expect(files.filter((file) => !noKinds.includes(file)).toSorted()).toEqual([...subjectKinds].toSorted())
  expect(Object.keys(kinds).toSorted()).toEqual([...subjectKinds].toSorted())
})

test('no two kinds are rows of one table, or called alike', () => {
  const all: Kind[] = Object.values(kinds)
  expect(new Set(all.map(({ table }) => table)).size).toBe(all.length)
  expect(new Set(all.flatMap(({ called }) => called)).size).toBe(2 * all.length)
})

test('what is checked, edited, added or kept by hand has a page on the desk', () => {
  for (const some of [checkableKinds, editableKinds, addableKinds, handKeptKinds]) {
    expect(some.length).toBeGreaterThan(0)
    expect(shownKinds).toEqual(expect.arrayContaining([...some]))
  }
  expect(editableKinds, 'what is added can be mended').toEqual(expect.arrayContaining(addableKinds))
  expect(checkableKinds, 'what must cite a source is checked').toEqual(
    expect.arrayContaining(shownKinds.filter((kind) => 'mustCite' in kinds[kind])),
  )
})

test.each(shownKinds)('a %s is named from its own columns', (kind) => {
  const { title, whose }: NonNullable<Kind['shown']> = kinds[kind].shown
  expect(Object.keys(columnsOf(kinds[kind]))).toEqual(expect.arrayContaining([...title.of, whose ?? 'id']))
})

test.each(editableKinds)('each field of a %s that may be set is its column, or known by hand', (kind) => {
  const { values, shared = [] }: Editable = kinds[kind].editable
  const fields = Object.keys(values.shape)
  const columns = Object.keys(columnsOf(kinds[kind]))
  expect(fields.filter((field) => !columns.includes(field))).toEqual(elsewhere[kind] ?? [])
  expect(fields).toEqual(expect.arrayContaining([...shared]))
})

test.each(editableKinds)('a %s takes no field that its form does not have', (kind) => {
  const { values }: Editable = kinds[kind].editable
  const refused = values.safeParse({ verified: true }).error?.issues.map(({ code }) => code)
  expect(refused).toContain('unrecognized_keys')
})

/** What follows from what is typed, or from where a new row stands. */
const followed = ['verified', 'position', 'billId', 'numberKey']

test.each(addableKinds)('a new %s has all that its table demands', (kind) => {
  const { parents, slugOf, once = [] }: Addable = kinds[kind].addable
  const { values }: Editable = kinds[kind].editable
  const typed = [...Object.keys(values.shape), ...Object.keys(parents.shape)]
  const given = [...typed, ...followed, ...(slugOf === undefined ? [] : ['slug'])]
  const demanded = Object.entries(columnsOf(kinds[kind])).filter(
    ([, { notNull, hasDefault }]) => notNull && !hasDefault,
  )
  expect(given).toEqual(expect.arrayContaining(demanded.map(([field]) => field)))
  for (const fields of once) expect(fields.length).toBeGreaterThan(0)
  expect([...typed, ...followed]).toEqual(
    expect.arrayContaining([...once.flat(), ...(slugOf === undefined ? [] : [slugOf])]),
  )
})

const blank = [null, ' Two \r\n\r\n  lines\t', 'A line', '  indented\n    more', '“quoted” – and 🦉']
const written = [
  0,
  1,
  262,
  true,
  '2019-21',
  '4267 1508',
  '11111111-1111-4111-8111-111111111111',
  'Commons',
  'NC36',
  '2026-11-30',
  '0808 2000 247',
  'always',
  'wales',
  'england wales',
  'es pt',
  'chat',
]
const chosen = [
  'act',
  'committee',
  'new-clause',
  'news',
  'call',
  'agreed',
  'in-law',
  'whole',
  'duty',
  'public',
  'private',
  'for',
  'month',
  'page',
  'nation-line',
  'other-line',
  'anyone',
  'free',
]
const typed = [...blank, ...written, ...chosen, 'https://line.example/a', 'passes-nothing-on']

test.each(editableKinds)('what may be set of a %s may be set again and is the same', (kind) => {
  const { values }: Editable = kinds[kind].editable
  const fields = Object.entries(values.shape).map(([field, may]) => {
    const good = typed.filter((value) => may instanceof z.ZodType && may.safeParse(value).success)
    expect(good.length, `some value for ${field}`).toBeGreaterThan(0)
    return [field, fc.constantFrom(...good)] as const
  })
  let accepted = 0
  fc.assert(
    fc.property(fc.record(Object.fromEntries(fields)), (given) => {
      const once = values.safeParse(given)
      if (!once.success) return
      accepted += 1
      expect(Object.keys(once.data).toSorted()).toEqual(Object.keys(values.shape).toSorted())
      expect(values.parse(once.data)).toEqual(once.data)
    }),
    { numRuns: 1_000 },
  )
  expect(accepted).toBeGreaterThan(0)
})
