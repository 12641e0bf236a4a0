import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { toPictureCsv } from './to-picture-csv.ts'

const table = {
  header: ['Who', 'Votes'],
  rows: [
    ['Zoë, and “Bea”', 12],
    ['=1+1', 0],
  ],
} as const

test.each(['programs', 'spreadsheets'] as const)(
  'the table is read back from the CSV for %s, and nothing runs',
  (reader) => {
    const csv = toPictureCsv(table, reader)
    expect(csv.startsWith('\uFEFF')).toBe(reader === 'spreadsheets')
    expect(parse(csv, { bom: true })).toEqual([
      ['Who', 'Votes'],
      ['Zoë, and “Bea”', '12'],
      ["'=1+1", '0'],
    ])
  },
)
