import { expect, test } from 'vitest'
import { findBorders } from './borders/find-borders.ts'
import { openDeviceTable } from './device-table.js'
import { postcodeKey } from './postcode-shape.js'
import { encodeDeviceTable } from './device/encode-device-table.ts'
import { smallDirectory, toDirectory } from './testing/small-directory.ts'
import { unitsInRow } from './units.ts'

const made = smallDirectory().filter(({ ended }) => ended === '')
const rowOf = (postcode: string): number => Math.floor(postcodeKey(postcode) / unitsInRow)
/** One row of twenty in nine, as if its streets had been built since. */
const isHeldOut = (postcode: string): boolean => rowOf(postcode) % 9 === 0

const directory = toDirectory(made.filter(({ postcode }) => !isHeldOut(postcode)))
const live = directory.live()
const device = openDeviceTable(encodeDeviceTable({ live, ended: directory.ended(), borders: findBorders(live) }))

test('of whole rows that the table does not have, none is given a seat in silence', () => {
  const heldOut = made.filter(({ postcode }) => isHeldOut(postcode))
  expect(heldOut.length).toBeGreaterThan(5_000)
  const answers = heldOut.map(({ postcode, seat }) => ({ seat, answer: device.answer(postcodeKey(postcode)) }))
  expect(answers.filter(({ answer }) => answer.is !== 'unknown')).toEqual([])
  const offered = answers.filter(({ seat, answer }) => answer.is === 'unknown' && answer.near.includes(seat))
  expect(offered.length / answers.length).toBeGreaterThan(0.9)
  expect(answers.filter(({ answer }) => answer.is === 'unknown' && answer.near.length > 8)).toEqual([])
})
