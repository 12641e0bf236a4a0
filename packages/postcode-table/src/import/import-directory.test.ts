import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { onTestFinished, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { madeDirectoryCsv, oddRows, toLine } from '../testing/made-directory.ts'
import { someSeats } from '../testing/small-directory.ts'
import { openTable } from '../open-table.ts'
import { findColumns } from './columns.ts'
import { DirectoryUnusable, importDirectory, type ImportOptions } from './import-directory.ts'
import { readRow } from './read-row.ts'

const seats = new Set(someSeats)
const header = 'pcds,doterm,pcon24cd,east1m,north1m\n'

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postcodes-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

const madePieces = (edition: 'pcd' | 'pcd7'): string[] => [
  ...madeDirectoryCsv({ seats: someSeats, sectors: 40, edition }),
]
const pieces = { pcd: madePieces('pcd'), pcd7: madePieces('pcd7') }

function madeCsv(edition: 'pcd' | 'pcd7' = 'pcd7'): string {
  return pieces[edition].filter((_, index) => index % 25 === 0).join('')
}

/** The same in the words of the portal's own table. */
function inWords(csv: string): string {
  const words: Record<string, string> = {
    pcd7: 'Postcode (7 char)',
    pcd8: 'Postcode (8 char)',
    pcds: 'Postcode (e-GIF)',
    dointr: 'Date of Introduction',
    doterm: 'Date of Termination',
    east1m: 'OS Grid Reference Easting',
    north1m: 'OS Grid Reference Northing',
    pcon24cd: 'Westminster Parliamentary Constituency Code (2024)',
    pfa23cd: 'Police Force Area Code (2023)',
    parncp25cd: 'Parish Code (2025)',
  }
  const [first = '', ...rest] = csv.split('\n')
  return [
    '\uFEFF' +
      first
        .split(',')
        .map((name) => words[name] ?? name)
        .join(','),
    ...rest,
  ].join('\n')
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

/** A zip file of this name with these files in it. */
async function aZip(name: string, files: Record<string, string>): Promise<{ from: string; to: string }> {
  const folder = await aFolder()
  const zip = new ZipFile()
  for (const [path, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), path)
  zip.end()
  const from = join(folder, name)
  await pipeline(zip.outputStream, createWriteStream(from))
  return { from, to: join(folder, 'postcodes.table') }
}

test.each<[string, string, Record<string, string>]>([
  [
    'as published',
    'ONSPD_AUG_2026.zip',
    {
      'Data/multi_csv/ONSPD_AUG_2026_UK_AB.csv': 'not,this\n',
      'Data/ONSPD_AUG_2026_UK.csv': madeCsv(),
      'Documents/names.csv': 'nor,this\n',
    },
  ],
  ['with the file at its root', 'ONSPD_AUG_2026.zip', { 'ONSPD_AUG_2026_UK.csv': madeCsv() }],
  [
    'packed on a Mac',
    'ONSPD_AUG_2026.zip',
    { '__MACOSX/Data/._ONSPD_AUG_2026_UK.csv': '\u0000\u0005', 'Data/ONSPD_AUG_2026_UK.csv': madeCsv() },
  ],
  ['that alone tells its edition', 'ONS_Postcode_Directory_(August_2026).zip', { 'postcodes.csv': madeCsv() }],
  ['that was given another ending', 'ONSPD_AUG_2026.download', { 'Data/ONSPD_AUG_2026_UK.csv': madeCsv() }],
])('a zip file %s is read where its directory lies', async (_, name, files) => {
  const { from, to } = await aZip(name, files)
  const { facts } = await importDirectory({ from, to, seats, leastLive: 0 })
  expect(facts.edition).toBe('2026-08')
  expect(openTable(await readFile(to)).facts).toEqual(facts)
})

test('the table that the portal shows, downloaded, has words for names and is read all the same', async () => {
  const folder = await aFolder()
  const from = join(folder, 'ONSPD_NOV_2025_UK_-4615871342515732933.csv')
  await writeFile(from, inWords(madeCsv()))
  const { facts } = await importDirectory({ from, to: join(folder, 'words.table'), seats, leastLive: 0 })
  const codes = await importText(madeCsv())
  expect(facts).toEqual({ ...codes.facts, edition: '2025-11' })
})

test('ended rows of another shape are left out and counted, as is Girobank’s', async () => {
  const { rows, skipped } = await importText(madeCsv() + oddRows.map(toLine).join(''))
  expect(skipped).toEqual({ 'ended-odd': 2, girobank: 1, 'northern-ireland': 0 })
  expect(rows).toBe(madeCsv().trimEnd().split('\n').length - 1)
})

test('many rows of another shape are no directory, ended or not', async () => {
  const [odd] = oddRows
  const many = odd ? toLine(odd).repeat(600) : ''
  await expect(importText(madeCsv() + many)).rejects.toThrow(/600 of its rows have something else/)
})

test('a directory without Northern Ireland is asked about, and taken when it is said', async () => {
  const csv = madeCsv()
    .split('\n')
    .filter((line) => !line.startsWith('BT'))
    .join('\n')
  const held = new Set(someSeats.filter((gss) => gss.startsWith('N') || csv.includes(gss)))
  await expect(importText(csv, { leastLive: 1, seats: held })).rejects.toThrow(
    /4 constituencies of Northern Ireland.*--without-northern-ireland/,
  )
  const taken = await importText(csv, { leastLive: 1, seats: held, withoutNorthernIreland: true })
  expect(taken.facts.isWithoutNorthernIreland).toBe(true)
})

test('without Northern Ireland its postcodes are left out, and answered as that', async () => {
  const folder = await aFolder()
  const from = join(folder, 'ONSPD_AUG_2026_UK.csv')
  const to = join(folder, 'postcodes.table')
  await writeFile(from, pieces.pcd7.join(''))
  const { skipped } = await importDirectory({ from, to, seats, leastLive: 0, withoutNorthernIreland: true })
  expect(skipped['northern-ireland']).toBeGreaterThan(100)
  const table = openTable(await readFile(to))
  expect(table.lookup('BT1 1AA')).toEqual({ outcome: 'northern-ireland' })
  expect(table.lookup('B1 1AA').outcome).not.toBe('northern-ireland')
})

test.each([
  ['told by nothing', 'postcodes.csv', undefined, /does not tell its edition.*--edition 2026-08/],
  ['said in another way', 'postcodes.csv', 'August 2026', /"August 2026" is no edition/],
  ['said to be another than its name tells', 'ONSPD_AUG_2026_UK.csv', '2025-11', /is of 2026-08, and you say 2025-11/],
])('an edition %s is asked for before a row is read', async (_, name, edition, why) => {
  const folder = await aFolder()
  const from = join(folder, name)
  // Its first row would be refused.
  await writeFile(from, `${header}MANCHESTER,,E14001063,1,1\n`)
  await expect(importDirectory({ from, to: join(folder, 'x'), seats, edition })).rejects.toThrow(why)
})

test('an edition that no name tells can be said', async () => {
  const folder = await aFolder()
  const from = join(folder, 'postcodes.csv')
  await writeFile(from, madeCsv())
  const { facts } = await importDirectory({ from, to: join(folder, 'x'), seats, leastLive: 0, edition: '2026-08' })
  expect(facts.edition).toBe('2026-08')
})

const lookupOfAreas = 'pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,lad26cd,pcon24cd,pfa23cd\n'

test.each([
  [
    'the lookup by areas',
    lookupOfAreas,
    /National Statistics Postcode Lookup \(NSPL\).*take the ONS Postcode Directory/,
  ],
  ['the directory of addresses', 'UPRN,GRIDGB1E,GRIDGB1N,PCDS,PCON24CD\n', /directory of addresses.*--addresses/],
  ['a list without a header', 'AB101AA,10,394251,806376\n', /first line is a postcode already/],
])('%s is named at its header, with what to do', async (_, text, why) => {
  await expect(importText(text)).rejects.toThrow(why)
})

const border = `${'pcds,doterm,pcon24cd,east1m,north1m,pfa23cd\n'}AB10 1AA,,E14001063,400000,400000,E23000001
AB10 1AB,,E14001064,400050,400000,E23000001
AB10 1AD,,E14001063,400400,400000,E23000001
AB10 1AE,,E14001063,400401,400000,E23000002
AB10 1AF,,E14001063,400402,400000,E23000002
AB10 1AG,,E14001063,400403,400000,N99999999
`

test('the postcodes near one of another seat are found by their points, and police areas are kept', async () => {
  const folder = await aFolder()
  const to = join(folder, 'postcodes.table')
  const from = join(folder, 'ONSPD_AUG_2026_UK.csv')
  await writeFile(from, border)
  const { facts } = await importDirectory({ from, to, seats, leastLive: 0 })
  expect(facts).toMatchObject({ atBorders: 2, bordersBy: 'points' })
  const { lookup } = openTable(await readFile(to))
  const [one, other] = ['E14001063', 'E14001064']
  const police = { policeArea: 'E23000001' }
  expect(lookup('AB10 1AA')).toEqual({ outcome: 'found', gss: one, others: [other], ...police })
  expect(lookup('AB10 1AB')).toEqual({ outcome: 'found', gss: other, others: [one], ...police })
  expect(lookup('AB10 1AE')).toEqual({ outcome: 'found', gss: one, policeArea: 'E23000002' })
  expect(lookup('AB10 1AG')).toEqual({ outcome: 'found', gss: one })
})

const addresses = {
  'Data/ONSUD_AUG_2026_SC.csv':
    'UPRN,GRIDGB1E,GRIDGB1N,PCDS,PCON24CD\n1,1,1,AB10 1AD,E14001064\n2,1,1,AB10 1AD,E14001064\n',
  'Data/ONSUD_AUG_2026_EE.csv': `UPRN,GRIDGB1E,GRIDGB1N,PCDS,PCON24CD
${'3,1,1,AB10 1AD,E14001063\n'.repeat(1)}${'4,1,1,AB10 1AE,E14001063\n'.repeat(30)}5,1,1,AB10 1AE,E14001064
6,1,1,AB10 1AA,E14001063
7,1,1,ZZ99 9ZZ,E14001063
`,
}

test('with addresses, borders are those of homes: two in another seat, or one in twenty, make one', async () => {
  const { from: onsud } = await aZip('ONSUD_AUG_2026.zip', addresses)
  const folder = await aFolder()
  const to = join(folder, 'postcodes.table')
  const from = join(folder, 'ONSPD_AUG_2026_UK.csv')
  await writeFile(from, border)
  const { facts, addresses: read } = await importDirectory({ from, to, seats, leastLive: 0, addresses: onsud })
  expect(read).toEqual({ counted: 35, unknown: 1 })
  expect(facts).toMatchObject({ atBorders: 2, bordersBy: 'addresses' })
  const { lookup } = openTable(await readFile(to))
  expect(lookup('AB10 1AD')).toMatchObject({ gss: 'E14001064', others: ['E14001063'], share: 67 })
  expect(lookup('AB10 1AE')).not.toHaveProperty('others')
  // All its homes are in one seat: the point beside it says nothing any more. Its neighbour has no address, and its point counts.
  expect(lookup('AB10 1AA')).not.toHaveProperty('others')
  expect(lookup('AB10 1AB')).toMatchObject({ gss: 'E14001064', others: ['E14001063'] })
})

test('what is no directory of addresses is named', async () => {
  const folder = await aFolder()
  const other = join(folder, 'houses.csv')
  await writeFile(other, 'house,street\n1,a\n')
  await expect(importText(border, { addresses: other })).rejects.toThrow(/houses\.csv is no directory of addresses/)
})

test.each<[string, Record<string, string>, RegExp]>([
  ['the lookup by areas', { 'Data/NSPL_AUG_2026_UK.csv': 'a,b\n' }, /\(NSPL\)/],
  ['several tables', { 'Data/a.csv': 'a\n', 'Data/b.csv': 'b\n' }, /no ONSPD_….csv inside.*Data\/a\.csv, Data\/b\.csv/],
  ['no table', { 'readme.txt': 'a' }, /no ONSPD_….csv inside/],
])('a zip file of %s is named', async (_, files, why) => {
  const { from, to } = await aZip('AUG_2026.zip', files)
  const importing = importDirectory({ from, to, seats })
  await expect(importing).rejects.toThrow(why)
  await expect(importing).rejects.toThrow(/Expected: the ONS Postcode Directory/)
})

test.each([
  ['another table', 'name,age\nA,1\n', /no column pcds .*doterm.*pcon.*east1m.*north1m/],
  ['an empty file', '', /holds no postcode/],
  [
    'seats of 2010',
    `${header}AB10 1AA,,E14000530,1,1\n`,
    /Line 2: "E14000530" is not one of the 650 constituencies of 2024/,
  ],
  ['a month that is none', `${header}AB10 1AA,202413,E14001063,1,1\n`, /Line 2: doterm "202413"/],
  [
    'a word for a postcode',
    `${header}\nMANCHESTER,,E14001063,1,1\n`,
    /Line 2: "MANCHESTER" is not a postcode, and is in use/,
  ],
  ['a row cut short', `${header}AB10 1AA\n`, /CSV_RECORD_INCONSISTENT/],
  ['a postcode twice', `${header}AB10 1AA,,E14001063,1,1\nAB101AA,199801,E14001063,1,1\n`, /stands in it twice/],
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
  await writeFile(from, `${header}AB10 1AA,,E14000530,1,1\n`)
  await expect(importDirectory({ from, to, seats })).rejects.toThrow(DirectoryUnusable)
  expect(await readFile(to, 'utf8')).toBe('the one before')
  expect(await readdir(folder)).toHaveLength(2)
})

test('a row of any words is read, skipped or refused, and never thrown at', () => {
  const columns = findColumns(['pcds', 'doterm', 'pcon', 'east1m', 'north1m', 'pfa'])
  if ('missing' in columns) throw new Error('the columns are there')
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 4 }), (record) => {
      const answer = readRow(record, { columns, seats })
      expect(Object.keys(answer)).toHaveLength(1)
    }),
    { numRuns: 300 },
  )
})
