import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildMadeTable } from '@safe-to-report/postcode-table/testing'
import { expect, onTestFinished, test } from 'vitest'
import { openPostcodes } from './postcodes.server.ts'

const POSTCODES_IO_URL = 'http://postcodes.test'

async function aFile(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postcodes-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'postcodes.table')
  await writeFile(path, bytes)
  return path
}

test('without a table postcodes.io is asked, and browsers are given nothing', () => {
  const { source, deviceTable } = openPostcodes({ POSTCODES_IO_URL })
  expect(source).toEqual({ by: 'postcodes-io' })
  expect(deviceTable).toBeUndefined()
})

test('with a table nobody else is asked', async () => {
  const POSTCODE_TABLE = await aFile(buildMadeTable({ 'M1 1AD': 'E14001352', 'M1 1AE': '199808' }))
  const { source, lookUp } = openPostcodes({ POSTCODE_TABLE, POSTCODES_IO_URL })
  expect(source).toMatchObject({ by: 'table', edition: '2026-08' })
  expect(await lookUp('M1 1AD')).toEqual({ outcome: 'found', gss: 'E14001352' })
  expect(await lookUp('M1 1AE')).toEqual({ outcome: 'terminated', year: 1998, month: 8 })
})

test('a table without Northern Ireland says so to browsers', async () => {
  const POSTCODE_TABLE = await aFile(buildMadeTable({ 'M1 1AD': 'E14001352' }, { isWithoutNorthernIreland: true }))
  const { source, lookUp } = openPostcodes({ POSTCODE_TABLE, POSTCODES_IO_URL })
  expect(source).toMatchObject({ leavesOut: 'BT' })
  expect(await lookUp('BT1 1AA')).toEqual({ outcome: 'northern-ireland' })
})

test('browsers load a part named by its content, so that they may keep it', async () => {
  const tables = [{ 'M1 1AD': 'E14001352' }, { 'M1 1AD': 'E14001063' }].map((seats) => buildMadeTable(seats))
  const names = await Promise.all(
    tables.map(async (bytes) => {
      const { source } = openPostcodes({ POSTCODE_TABLE: await aFile(bytes), POSTCODES_IO_URL })
      return source.by === 'table' ? source.deviceTable : ''
    }),
  )
  expect(names[0]).toMatch(/^\/assets\/postcodes-[0-9a-f]{12}\.bin$/)
  expect(names[1]).not.toBe(names[0])
})

test('browsers are told the sum of their part, and use no other bytes', async () => {
  const POSTCODE_TABLE = await aFile(buildMadeTable({ 'M1 1AD': 'E14001352' }))
  const { source, deviceTable } = openPostcodes({ POSTCODE_TABLE, POSTCODES_IO_URL })
  const sum = createHash('sha256')
    .update(deviceTable ?? '')
    .digest('base64')
  expect(source).toMatchObject({ integrity: `sha256-${sum}` })
})

test('a broken table, and one that is not there, are named', async () => {
  const bytes = Uint8Array.from(buildMadeTable({ 'M1 1AD': 'E14001352' }))
  bytes[60] = (bytes[60] ?? 0) ^ 1
  const POSTCODE_TABLE = await aFile(bytes)
  expect(() => openPostcodes({ POSTCODE_TABLE, POSTCODES_IO_URL })).toThrow(/checksum does not match.*Import it again/)
  const missing = `${POSTCODE_TABLE}.gone`
  expect(() => openPostcodes({ POSTCODE_TABLE: missing, POSTCODES_IO_URL })).toThrow(
    /^POSTCODE_TABLE: .*cannot be read/,
  )
})
