import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { readFoundingRecord } from '@safe-to-report/bill-tracker/founding'
import { openTable, PostcodeTableBroken, type TableFacts } from '@safe-to-report/postcode-table'
import { DirectoryUnusable, type Imported, importDirectory } from '@safe-to-report/postcode-table/import'
import { postcodeTablePath } from './places.ts'

const usage = `npm run postcodes -- import <file> [table]   makes the table of the ONS Postcode Directory: its zip, or the CSV from inside
    --edition 2026-08              where the file's name does not tell it
    --addresses <file>             the ONS directory of addresses (ONSUD or NSUL): borders are then those of homes
    --without-northern-ireland     the directory has no postcode of BT, or they are not to be used
npm run postcodes -- show [table]            says of which month a table is, and what it holds
The table is written to ${postcodeTablePath} unless told.`

const options = {
  edition: { type: 'string' },
  addresses: { type: 'string' },
  'without-northern-ireland': { type: 'boolean' },
} as const

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [command, ...words] = positionals
  if (command === 'import' && words[0]) await importTable(words[0], words[1] ?? postcodeTablePath, values)
  else if (command === 'show') await showTable(words[0] ?? postcodeTablePath)
  else fail(usage)
} catch (error) {
  if (error instanceof DirectoryUnusable || error instanceof PostcodeTableBroken) fail(error.message)
  else if (isUnreadable(error)) fail(`${error.message}\n\n${usage}`)
  else throw error
}

/** An option that there is not. */
function isUnreadable(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

interface Asked {
  edition?: string | undefined
  addresses?: string | undefined
  'without-northern-ireland'?: boolean | undefined
}

async function importTable(from: string, to: string, asked: Asked): Promise<void> {
  const { edition, addresses, 'without-northern-ireland': withoutNorthernIreland } = asked
  const absent = [from, addresses].find((path) => path !== undefined && !existsSync(path))
  if (absent !== undefined) return fail(`There is no file ${absent}.\n\n${usage}`)
  const began = performance.now()
  console.log(`Reading ${basename(from)}: some minutes for the whole directory …`)
  const seats = new Set(readFoundingRecord().seats.map(({ gss }) => gss))
  const onProgress = (rows: number): void => console.log(`  ${count(rows)} rows`)
  const imported = await importDirectory({ from, to, seats, edition, addresses, withoutNorthernIreland, onProgress })
  const seconds = ((performance.now() - began) / 1_000).toFixed(0)
  console.log(`${count(imported.rows)} rows in ${seconds} s; the table was asked for each of them and agreed with all.`)
  tellLeftOut(imported)
  tellFacts(imported.facts)
  const { bytes, deviceBytes } = imported
  console.log(`${to}: ${count(bytes)} bytes, of which a browser loads ${count(deviceBytes)} before compression`)
  console.log('Start the campaign with POSTCODE_TABLE set to that file (npm start finds it by itself).')
}

function tellLeftOut({ skipped, addresses }: Imported): void {
  const odd = skipped['ended-odd']
  if (odd > 0) console.log(`${count(odd)} ended rows of another shape, such as NPT 0AA, were left out.`)
  if (skipped['northern-ireland'] > 0) {
    console.log(`${count(skipped['northern-ireland'])} rows of Northern Ireland were left out.`)
  }
  if (addresses === undefined) return
  console.log(
    `${count(addresses.counted)} addresses were counted; ${count(addresses.unknown)} have a postcode or a seat that is not in it.`,
  )
}

function tellFacts(facts: TableFacts): void {
  const { edition, live, ended, crownDependencies, withoutSeat, atBorders, bordersBy } = facts
  console.log(`Directory of ${edition}: ${count(live)} live postcodes, ${count(ended)} ended`)
  console.log(`${count(crownDependencies)} of the live lie in Crown dependencies, ${count(withoutSeat)} nowhere`)
  console.log(
    `${count(atBorders)} lie near a border, by ${bordersBy === 'addresses' ? 'their addresses' : 'where they are'}: their people are asked which seat is theirs`,
  )
  if (facts.isWithoutNorthernIreland)
    console.log('Northern Ireland is not in it: its people choose their seat from a list')
}

async function showTable(path: string): Promise<void> {
  if (!existsSync(path)) return fail(`There is no table ${path}.\n\n${usage}`)
  const { facts, deviceTable } = openTable(await readFile(path))
  tellFacts(facts)
  console.log(`A browser loads ${count(brotliCompressSync(deviceTable).length)} bytes.`)
}

function count(number: number): string {
  return new Intl.NumberFormat('en-GB').format(number)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
