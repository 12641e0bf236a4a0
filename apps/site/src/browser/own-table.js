// The campaign's table of postcodes, on this device. Loaded only where the campaign has one.

import { openDeviceTable } from '@safe-to-report/postcode-table/device-table.js'
import { findOnDevice } from '@safe-to-report/postcode-table/find-on-device.js'
import * as keys from '@safe-to-report/postcode-table/postcode-shape.js'

/** Looks a postcode up without telling anybody. */
export async function openDevice({ deviceTable, integrity, leavesOut }, origin) {
  const answer = await fetch(origin + deviceTable, { integrity, credentials: 'omit' })
  if (!answer.ok) throw new Error('the table did not come')
  const table = openDeviceTable(new Uint8Array(await answer.arrayBuffer()))
  return (typed) => findOnDevice(table, keys, typed, leavesOut)
}
