import type { EndedPostcodes } from './directory.ts'
import { bytesOfUnits, splitBySector, unitsInSector } from './units.ts'

/** Writes which postcodes are live and which ended when: what only the server's table knows. */
export function encodeMarks(liveKeys: Float64Array, ended: EndedPostcodes): Uint8Array {
  const sectors = new Map<number, number>()
  const keys = [...sectorKeys(liveKeys), ...sectorKeys(ended.keys)].toSorted((a, b) => a - b)
  for (const key of keys) if (!sectors.has(key)) sectors.set(key, sectors.size)

  const head = Buffer.alloc(4 + sectors.size * 4)
  head.writeUInt32LE(sectors.size, 0)
  for (const [key, index] of sectors) head.writeUInt32LE(key, 4 + index * 4)

  const months = Buffer.alloc(ended.months.length * 2)
  for (const [index, month] of ended.months.entries()) months.writeUInt16LE(month, index * 2)
  return Buffer.concat([head, toBits(liveKeys, sectors), toBits(ended.keys, sectors), months])
}

function* sectorKeys(keys: Float64Array): Generator<number> {
  for (const { key } of splitBySector(keys)) yield key
}

function toBits(keys: Float64Array, sectors: ReadonlyMap<number, number>): Uint8Array {
  const bits = new Uint8Array(sectors.size * bytesOfUnits)
  for (const key of keys) {
    const unit = key % unitsInSector
    const sector = sectors.get(Math.floor(key / unitsInSector)) ?? 0
    const at = sector * bytesOfUnits + (unit >> 3)
    bits[at] = (bits[at] ?? 0) | (1 << (unit & 7))
  }
  return bits
}
