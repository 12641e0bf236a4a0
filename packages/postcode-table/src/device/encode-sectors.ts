import { createByteStream } from './byte-stream.ts'

/** Sectors, ascending: their outward codes by the distance from the one before, each with a mask of its ten sectors. */
export function encodeSectors(sectors: Iterable<number>): Uint8Array[] {
  const maskOf = new Map<number, number>()
  for (const sector of sectors) {
    const outward = Math.floor(sector / 10)
    maskOf.set(outward, (maskOf.get(outward) ?? 0) | (1 << (sector % 10)))
  }
  const outwards = createByteStream()
  const masks = createByteStream()
  let last = 0
  for (const [outward, mask] of maskOf) {
    outwards.number(outward - last)
    masks.byte(mask & 255)
    masks.byte(mask >> 8)
    last = outward
  }
  return [outwards.bytes(), masks.bytes()]
}
