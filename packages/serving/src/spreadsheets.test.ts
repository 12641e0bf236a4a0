import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { formatForSpreadsheet } from './spreadsheets.ts'

function readBack(cell: string): unknown {
  const [, row]: string[][] = parse(formatForSpreadsheet(['words'], [[cell]]), { bom: true })
  return row?.[0]
}

test('a spreadsheet knows the letters by the mark at the beginning', () => {
  expect(formatForSpreadsheet(['Who'], [['Zoë']])).toBe('\uFEFFWho\r\nZoë\r\n')
})

test.each(['=1+1', ' =1+1', '\u200B=1+1', '+1+1', '@SUM(1)', '-a', '\t1', '＝1'])('%j is no formula', (cell) => {
  expect(readBack(cell)).toBe(`'${cell}`)
})

test.each(['-3', '12', 'Ada, and “Bea”', 'two\nlines', ''])('%j stays as it is', (cell) => {
  expect(readBack(cell)).toBe(cell)
})
