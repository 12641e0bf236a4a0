import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { onTestFinished, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { madeDirectoryCsv } from '../testing/made-directory.ts'
import { someSeats } from '../testing/small-directory.ts'
import { openTable } from '../open-table.ts'
import { findColumns } from './columns.ts'
import { DirectoryUnusable, importDirectory, type ImportOptions } from './import-directory.ts'
import { readRow } from './read-row.ts'

const seats = new Set(someSeats)

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postcodes-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

function madeCsv(edition: 'pcd' | 'pcd7' = 'pcd7'): string {
  const pieces = [...madeDirectoryCsv({ seats: someSeats, sectors: 40, edition })]
  return pieces.filter((_, index) => index % 25 === 0).join('')
}

async function importText(text: string, differs: Partial<ImportOptions> = {}): ReturnType<typeof importDirectory> {
  const folder = await aFolder()
  const from = join(folder, 'ONSPD_AUG_2026_UK.csv')
  await writeFile(from, text)
  return importDirectory({ from, to: join(folder, 'data', 'postcodes.table'), seats, leastLive: 0, ...differs })
}

test.each(['pcd', 'pcd7'] as const)('an edition with the columns of %s becomes a table', async (edition) => {
  const { facts, rows } = await importText(madeCsv(edition))
  expect(facts).toMatchObject({ edition: '2026-08', withoutSeat: expect.any(Number) })
  expect(facts.live + facts.ended).toBe(rows)
  expect(rows).toBe(madeCsv(edition).trimEnd().split('\n').length - 1)
})

test('the zip file as published is read where its directory lies', async () => {
  const folder = await aFolder()
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from('not,this\n'), 'Data/multi_csv/ONSPD_AUG_2026_UK_AB.csv')
  zip.addBuffer(Buffer.from(madeCsv()), 'Data/ONSPD_AUG_2026_UK.csv')
  zip.addBuffer(Buffer.from('nor,this\n'), 'Documents/names.csv')
  zip.end()
  const from = join(folder, 'ONSPD_AUG_2026.zip')
  await pipeline(zip.outputStream, createWriteStream(from))
  const to = join(folder, 'postcodes.table')
  const { facts } = await importDirectory({ from, to, seats, leastLive: 0 })
  expect(openTable(await readFile(to)).facts).toEqual(facts)
})

test('a zip file of something else is named', async () => {
  const folder = await aFolder()
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from('a,b\n'), 'Data/NSPL_AUG_2026_UK.csv')
  zip.end()
  const from = join(folder, 'NSPL.zip')
  await pipeline(zip.outputStream, createWriteStream(from))
  await expect(importDirectory({ from, to: join(folder, 'x'), seats })).rejects.toThrow(
    /no Data\/ONSPD_….csv inside.*NSPL_AUG_2026_UK\.csv[^]*Expected: the ONS Postcode Directory/,
  )
})

const header = 'pcds,doterm,pcon24cd\n'

test.each([
  ['another table', 'name,age\nA,1\n', /no column pcds .*doterm.*pcon/],
  ['an empty file', '', /holds no postcode/],
  [
    'seats of 2010',
    `${header}AB10 1AA,,E14000530\n`,
    /Line 2: "E14000530" is not one of the 650 constituencies of 2024/,
  ],
  ['a month that is none', `${header}AB10 1AA,202413,E14001063\n`, /Line 2: doterm "202413"/],
  ['a word for a postcode', `${header}\nMANCHESTER,,E14001063\n`, /is not a postcode/],
  ['a row cut short', `${header}AB10 1AA\n`, /CSV_RECORD_INCONSISTENT/],
  ['a postcode twice', `${header}AB10 1AA,,E14001063\nAB101AA,199801,E14001063\n`, /stands in it twice/],
  ['bytes of no text', '\u0000\u0001\u0002"', /no column|cannot be read/],
])('%s is refused with a word on what is expected', async (_, text, why) => {
  const importing = importText(text)
  await expect(importing).rejects.toThrow(why)
  await expect(importing).rejects.toThrow(DirectoryUnusable)
  await expect(importing).rejects.toThrow(/Expected: the ONS Postcode Directory \(ONSPD\) of August 2024 or later/)
})

test('a part of the directory is not taken for the whole', async () => {
  await expect(importText(madeCsv(), { leastLive: 1_500_000 })).rejects.toThrow(/a part of the directory only/)
})

test('a seat without a postcode stops a whole import', async () => {
  const withOneMore = new Set([...someSeats, 'E14009999'])
  await expect(importText(madeCsv(), { leastLive: 1, seats: withOneMore })).rejects.toThrow(/such as .*E14\d+/)
})

test('a refused file leaves the table before it in place, and nothing beside it', async () => {
  const folder = await aFolder()
  const to = join(folder, 'postcodes.table')
  await writeFile(to, 'the one before')
  const from = join(folder, 'ONSPD_AUG_2026_UK.csv')
  await writeFile(from, `${header}AB10 1AA,,E14000530\n`)
  await expect(importDirectory({ from, to, seats })).rejects.toThrow(DirectoryUnusable)
  expect(await readFile(to, 'utf8')).toBe('the one before')
  expect(await readdir(folder)).toHaveLength(2)
})

test('a row of any words is read, skipped or refused, and never thrown at', () => {
  const columns = findColumns(['pcds', 'doterm', 'pcon'])
  if ('missing' in columns) throw new Error('the columns are there')
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 4 }), (record) => {
      const answer = readRow(record, columns, seats)
      expect(Object.keys(answer)).toHaveLength(1)
    }),
    { numRuns: 300 },
  )
})
