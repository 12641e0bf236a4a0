import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { openTable, type PostcodeTable, type TableAnswer } from '@safe-to-report/postcode-table'
import { createPostcodesClient, type PostcodeLookup } from '@safe-to-report/postcodes-io-client'
import type { PostcodeSource } from '../journey/postcode-source.ts'

export interface Postcodes {
  source: PostcodeSource
  lookUp: (postcode: string) => Promise<PostcodeLookup | TableAnswer>
  /** What a browser may load, at the address that `source` names. */
  deviceTable: Uint8Array | undefined
}

interface PostcodesSettings {
  POSTCODE_TABLE?: string | undefined
  POSTCODES_IO_URL: string
}

/**
 * Postcodes are looked up in our own table if one was imported, else at postcodes.io. A table that is named and cannot be used
 * throws: quietly asking somebody else instead would break what the page promises.
 */
export function openPostcodes({ POSTCODE_TABLE, POSTCODES_IO_URL }: PostcodesSettings): Postcodes {
  if (POSTCODE_TABLE === undefined) {
    return {
      source: { by: 'postcodes-io' },
      lookUp: createPostcodesClient({ baseUrl: POSTCODES_IO_URL }).lookup,
      deviceTable: undefined,
    }
  }
  const table = openTable(readTable(POSTCODE_TABLE))
  return {
    source: {
      by: 'table',
      ...describeDeviceTable(table),
      edition: table.facts.edition,
      leavesOut: table.facts.isWithoutNorthernIreland ? 'BT' : '',
    },
    lookUp: (postcode) => Promise.resolve(table.lookup(postcode)),
    deviceTable: table.deviceTable,
  }
}

function readTable(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Error(`POSTCODE_TABLE: ${basename(path)} cannot be read. Import it (npm run postcodes), or unset it.`, {
      cause,
    })
  }
}

/** Named by its content, so that it may be kept for good; with its sum, since it bears none within. */
function describeDeviceTable({ deviceTable: bytes }: PostcodeTable): { deviceTable: string; integrity: string } {
  const sum = createHash('sha256').update(bytes).digest()
  return {
    deviceTable: `/assets/postcodes-${sum.toString('hex').slice(0, 12)}.bin`,
    integrity: `sha256-${sum.toString('base64')}`,
  }
}
