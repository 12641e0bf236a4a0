import { openListNames } from '@safe-to-report/bill-tracker/reading'
import { Validator } from '@seriousme/openapi-schema-validator'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { buildOpenapi } from './build-openapi.ts'
import { toCsv } from './to-csv.ts'

test('the description is valid OpenAPI 3.1 and names every list twice, as JSON and as CSV', async () => {
  const description = buildOpenapi('https://site.example')
  const validator = new Validator()
  expect(await validator.validate(structuredClone(description))).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
  expect(Object.keys(description.paths ?? {})).toEqual(
    openListNames.flatMap((list) => [`/${list}.json`, `/${list}.csv`]),
  )
})

test('another library reads the CSV back as it was, with commas, quotes and line breaks', () => {
  const words = 'One, "two"\nthree'
  const source = { title: 'A page', url: 'https://source.example/' }
  const csv = toCsv('events', [
    { slug: 'a', happenedOn: '2021-03-15', precision: 'day', title: words, summary: null, sources: [source, source] },
  ])
  const rows: unknown = parse(csv, { columns: true })
  expect(rows).toEqual([
    {
      slug: 'a',
      happenedOn: '2021-03-15',
      precision: 'day',
      title: words,
      summary: '',
      sources: 'https://source.example/; https://source.example/',
      secondLook: '',
    },
  ])
})

const readers = ['programs', 'spreadsheets'] as const

test.each(readers)('a value that a spreadsheet would run is made harmless for %s', (reader) => {
  const csv = toCsv('events', [{ slug: 'a', title: '=HYPERLINK("https://elsewhere.example")' }], reader)
  expect(csv).not.toMatch(/(^|,)"?=/m)
})

function readTitle(title: unknown): unknown {
  const rows: { title: string }[] = parse(toCsv('events', [{ slug: 'a', title }], 'spreadsheets'), {
    columns: true,
    bom: true,
  })
  return rows[0]?.title
}

test.each([
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff@x',
  '＝1',
])('a person’s spreadsheet takes %j for words', (typed) => {
  expect(readTitle(typed)).toBe(`'${typed}`)
})

test.each([
  ['-12', '-12'],
  ['+44.5', '+44.5'],
  [-3, '-3'],
  ['Lords Report – 67', 'Lords Report – 67'],
  ['a = b', 'a = b'],
])('%j stays what it is', (value, cell) => {
  expect(readTitle(value)).toBe(cell)
})

test('only what is for spreadsheets begins with a byte order mark, in front of the same table', () => {
  const items = [{ slug: 'a', title: 'Tŷ’r Cyffredin, “Ynys Môn”' }]
  const [forPrograms, forPeople] = [toCsv('events', items), toCsv('events', items, 'spreadsheets')]
  expect(forPrograms.startsWith('slug')).toBe(true)
  expect(forPeople).toBe(`\ufeff${forPrograms}`)
  expect([...Buffer.from(forPeople).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('an empty list is still a table with its columns, and the lineage is left to its own list', () => {
  expect(toCsv('asks', []).trim().split(',')).toContain('standsNow')
  expect(toCsv('asks', [])).not.toContain('lineage')
})
