import { openListNames } from '@safe-to-report/bill-tracker'
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
    },
  ])
})

test('a value that a spreadsheet would run is made harmless', () => {
  const csv = toCsv('events', [{ slug: 'a', title: '=HYPERLINK("https://elsewhere.example")' }])
  expect(csv).not.toMatch(/(^|,)"?=/m)
})

test('an empty list is still a table with its columns, and the lineage is left to its own list', () => {
  expect(toCsv('asks', []).trim().split(',')).toContain('standsNow')
  expect(toCsv('asks', [])).not.toContain('lineage')
})
