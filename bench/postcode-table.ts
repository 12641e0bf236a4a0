import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { readFoundingRecord } from '@safe-to-report/bill-tracker/founding'
import { openTable, type PostcodeTable } from '@safe-to-report/postcode-table'
import { openDeviceTable } from '@safe-to-report/postcode-table/device-table.js'
import { postcodeKey } from '@safe-to-report/postcode-table/postcode-shape.js'
import { importDirectory } from '@safe-to-report/postcode-table/import'
import { madeDirectoryCsv, madeSectors } from '@safe-to-report/postcode-table/testing'
import type { Measurement, Row } from './measurement.ts'

/** Enough for 1.8 million live postcodes. */
const sectors = 11_900
const deviceBarInKilobytes = 120

/** A made ONS Postcode Directory of full size, imported as the real one is, then asked. */
export const postcodeTable: Measurement = {
  name: 'postcode-table',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'safe-to-report-postcodes-'))
    try {
      return await measureIn(folder)
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

async function measureIn(folder: string): Promise<Row[]> {
  const seats = readFoundingRecord().seats.map(({ gss }) => gss)
  const from = join(folder, 'ONSPD_AUG_2026_UK.csv')
  const to = join(folder, 'postcodes.table')
  await pipeline(Readable.from(madeDirectoryCsv({ seats, sectors })), createWriteStream(from))
  const bare = await time(() => readBare(from))
  let imported: Awaited<ReturnType<typeof importDirectory>> | undefined
  const whole = await time(async () => {
    imported = await importDirectory({ from, to, seats: new Set(seats) })
  })
  const bytes = await readFile(to)
  let table = openTable(bytes)
  const opening = await time(async () => {
    table = openTable(bytes)
  })
  const { facts, rows } = imported ?? { facts: table.facts, rows: 0 }
  const { asked, wrong, perSecond } = askEveryRow(table, seats)
  const { heldOut, silent } = await askHeldOutRows(folder, seats)
  const brotli = brotliCompressSync(table.deviceTable).length
  return [
    {
      what: `import of a made directory: ${count(facts.live)} live and ${count(facts.ended)} ended postcodes`,
      bar: '',
      measured: `${whole.toFixed(0)} s; reading the file's bytes alone takes ${bare.toFixed(1)} s`,
    },
    {
      what: 'agreement with the directory, row by row, asked again after the import',
      bar: 'every row',
      measured: `${count(asked - wrong)} of ${count(asked)}`,
      isHeld: wrong === 0 && asked === rows,
    },
    {
      what: 'rows of twenty held out of the table, as new streets are: given a seat in silence on the device',
      bar: '0',
      measured: `${count(silent)} of ${count(heldOut)}`,
      isHeld: silent === 0,
    },
    {
      what: 'live postcodes near a border, about which people are asked',
      bar: '',
      measured: `${count(facts.atBorders)}, ${((facts.atBorders / facts.live) * 100).toFixed(1)} in 100`,
    },
    {
      what: 'what a browser loads: seats, borders, rows in use, and the newest ended',
      bar: `≤ ${deviceBarInKilobytes} kB`,
      measured: `${kilobytes(brotli)} by brotli, ${kilobytes(gzipSync(table.deviceTable, { level: 9 }).length)} by gzip, ${kilobytes(table.deviceTable.length)} as it is`,
      isHeld: brotli <= deviceBarInKilobytes * 1_000,
    },
    {
      what: 'the server’s table: on disk and in memory, and to open it with its checksum',
      bar: '',
      measured: `${kilobytes(bytes.length)}; ${Math.ceil(opening * 1_000)} ms`,
    },
    { what: 'look-ups in one process', bar: '', measured: `${count(Math.round(perSecond))}/s` },
  ]
}

async function readBare(path: string): Promise<void> {
  for await (const piece of createReadStream(path)) void piece
}

async function time(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1_000
}

interface Asked {
  asked: number
  wrong: number
  perSecond: number
}

/** The directory is made once more, the same, and the table asked as the page asks it: by the postcode's text. */
function askEveryRow(table: PostcodeTable, seats: readonly string[]): Asked {
  let asked = 0
  let wrong = 0
  let seconds = 0
  for (const sector of madeSectors({ seats, sectors })) {
    const began = performance.now()
    const answers = sector.map(({ postcode }) => table.lookup(postcode))
    seconds += (performance.now() - began) / 1_000
    asked += answers.length
    for (const [index, answer] of answers.entries()) {
      const { seat = '', ended = '' } = sector[index] ?? {}
      if (inWords(answer).split(' ')[0] !== expected(seat, ended)) wrong += 1
    }
  }
  return { asked, wrong, perSecond: asked / seconds }
}

/** The same directory without one row of twenty in nine, and the device asked about every live postcode in these. */
async function askHeldOutRows(folder: string, seats: readonly string[]): Promise<{ heldOut: number; silent: number }> {
  const from = join(folder, 'ONSPD_MAY_2026_UK.csv')
  const to = join(folder, 'held-out.table')
  const isHeldOut = (postcode: string): boolean => Math.floor(postcodeKey(postcode) / unitsInRow) % 9 === 0
  await pipeline(Readable.from(madeDirectoryCsv({ seats, sectors, isLeftOut: isHeldOut })), createWriteStream(from))
  await importDirectory({ from, to, seats: new Set(seats) })
  const device = openDeviceTable(openTable(await readFile(to)).deviceTable)
  const counted = { heldOut: 0, silent: 0 }
  for (const sector of madeSectors({ seats, sectors })) {
    for (const { postcode } of sector.filter((one) => one.ended === '' && isHeldOut(one.postcode))) {
      counted.heldOut += 1
      if (device.answer(postcodeKey(postcode)).is === 'seat') counted.silent += 1
    }
  }
  return counted
}

const unitsInRow = 20

function inWords(answer: ReturnType<PostcodeTable['lookup']>): string {
  if (answer.outcome === 'found') return [answer.gss, ...(answer.others ?? [])].join(' ')
  if (answer.outcome !== 'terminated') return answer.outcome
  return `${answer.year}${String(answer.month).padStart(2, '0')}`
}

function expected(seat: string, ended: string): string {
  if (ended !== '') return ended
  if (seat === '') return 'no-seat'
  return /^[LM]/.test(seat) ? 'crown-dependency' : seat
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`
}

function count(number: number): string {
  return new Intl.NumberFormat('en-GB').format(number)
}
