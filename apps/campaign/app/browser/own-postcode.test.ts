import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { openTable } from '@safe-to-report/postcode-table'
import * as keys from '@safe-to-report/postcode-table/device-table.js'
import { buildMadeTable } from '@safe-to-report/postcode-table/testing'
import { parsePostcode, type Territory } from '@safe-to-report/postcodes-io-client'
import { expect, test } from 'vitest'
import { findOnDevice } from './own-postcode.js'

const bytes = buildMadeTable({ 'M1 1AD': 'E14001352', 'M1 1AE': '199808', 'BX1 1AA': '', 'KW15 1NY': 'S14000051' })
const table = keys.openDeviceTable(openTable(bytes).deviceTable)
const find = (typed: string) => findOnDevice(table, keys, typed)

test.each(['M1 1AD', ' m1  1ad ', 'M1-1AD.'])('"%s" is found on the device', (typed) => {
  expect(find(typed)).toEqual({ gss: 'E14001352' })
})

test('what exists in a sector is not known there: its neighbours’ seat is given', () => {
  expect(find('M1 1AE')).toEqual({ gss: 'E14001352' })
})

test.each([
  ['', 'empty'],
  ['?', 'empty'],
  ['M1', 'first-half-only'],
  ['Manchester', 'malformed'],
  ['SWIA 0AA', 'malformed'],
  ['M1 2AD', 'not-here'],
  ['BX1 1AA', 'nowhere'],
  ['JE2 4WD', 'crown'],
  ['IM1 1AA', 'crown'],
  ['BFPO 57', 'forces'],
  ['BF1 2AU', 'forces'],
  ['GX11 1AA', 'overseas'],
  ['AI-2640', 'overseas'],
  ['KY1-1100', 'overseas'],
  ['QC1 1AA', 'nowhere'],
  ['XX10 1AA', 'nowhere'],
  ['XM4 5HQ', 'nowhere'],
])('"%s" is told as: %s', (typed, says) => {
  expect(find(typed)).toEqual({ says })
})

const saysOf: Record<Territory, string | undefined> = {
  'crown-dependency': 'crown',
  'overseas-territory': 'overseas',
  forces: 'forces',
  'non-geographic': 'nowhere',
  'great-britain': undefined,
  'northern-ireland': undefined,
}
const byShape = new Set(['crown', 'overseas', 'forces', 'nowhere'])
const areas = 'GX JE GY IM BF BX QC XM XX ZZ KY VG MSR AI M BT SW BFPO'.split(' ')
const single = 'ASCN BBND BIQQ FIQQ PCRN SIQQ STHL TDCU TKCA'.split(' ').map((code) => `${code} 1ZZ`)

test('the device tells of a postcode’s shape what the server tells, and of no other', () => {
  const inwards = ['1 1AA', '11 1AA', '4 5HQ', '1-1100', '1110', '2640', '57']
  const typed = [...areas.flatMap((area) => inwards.map((inward) => area + inward)), ...single]
  const told = typed.flatMap((postcode) => {
    const parsed = parsePostcode(postcode)
    if (!parsed.valid) return []
    const { says = '' } = find(postcode)
    return [{ postcode, says: byShape.has(says) ? says : undefined, right: saysOf[parsed.territory] }]
  })
  expect(told.filter(({ says, right }) => says !== right)).toEqual([])
  expect(new Set(told.flatMap(({ right }) => right ?? []))).toEqual(byShape)
})

test('both scripts together stay within 4 kB', () => {
  const files = [
    import.meta.resolve('./own-postcode.js'),
    import.meta.resolve('@safe-to-report/postcode-table/device-table.js'),
  ]
  const sizes = files.map((file) => gzipSync(readFileSync(new URL(file))).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4_096)
})
