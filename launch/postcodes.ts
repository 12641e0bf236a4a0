import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readFoundingRecord } from '@safe-to-report/bill-tracker'
import { openTable, PostcodeTableBroken } from '@safe-to-report/postcode-table'
import { DirectoryUnusable, importDirectory } from '@safe-to-report/postcode-table/import'
import { postcodeTablePath } from './places.ts'

const usage = `npm run postcodes -- import <file> [table]   makes the table of the ONS Postcode Directory: its zip, or the CSV from inside
npm run postcodes -- show [table]            says of which month a table is, and what it holds
The table is written to ${postcodeTablePath} unless told.`

const [command, ...words] = process.argv.slice(2)
try {
  if (command === 'import' && words[0]) await importTable(words[0], words[1] ?? postcodeTablePath)
  else if (command === 'show') await showTable(words[0] ?? postcodeTablePath)
  else fail(usage)
} catch (error) {
  if (error instanceof DirectoryUnusable || error instanceof PostcodeTableBroken) fail(error.message)
  else throw error
}

async function importTable(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return fail(`There is no file ${from}.\n\n${usage}`)
  const began = performance.now()
  console.log(`Reading ${basename(from)}: some minutes for the whole directory …`)
  const seats = new Set(readFoundingRecord().seats.map(({ gss }) => gss))
  const onProgress = (rows: number): void => console.log(`  ${count(rows)} rows`)
  const { facts, rows, bytes, deviceBytes } = await importDirectory({ from, to, seats, onProgress })
  const seconds = ((performance.now() - began) / 1_000).toFixed(0)
  console.log(`${count(rows)} rows in ${seconds} s; the table was asked for each of them and agreed with all.`)
  console.log(`${count(facts.live)} live, ${count(facts.ended)} ended; directory of ${facts.edition}`)
  console.log(`${to}: ${count(bytes)} bytes, of which a browser loads ${count(deviceBytes)} before compression`)
  console.log('Start the campaign with POSTCODE_TABLE set to that file (npm start finds it by itself).')
}

async function showTable(path: string): Promise<void> {
  if (!existsSync(path)) return fail(`There is no table ${path}.\n\n${usage}`)
  const { facts, deviceTable } = openTable(await readFile(path))
  console.log(`Directory of ${facts.edition}: ${count(facts.live)} live postcodes, ${count(facts.ended)} ended`)
  console.log(
    `${count(facts.crownDependencies)} of the live lie in Crown dependencies, ${count(facts.withoutSeat)} nowhere`,
  )
  console.log(`A browser loads ${count(brotliCompressSync(deviceTable).length)} bytes.`)
}

function count(number: number): string {
  return new Intl.NumberFormat('en-GB').format(number)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
