import { createHash } from 'node:crypto'

/** Bits of a sketch: alike texts differ in few, unlike ones in half of them, give or take six. */
const sketchBits = 128

/** Fewer runs than these would be a sentence or two, which could be guessed: no sketch is kept of them for long. */
const usualFewestRuns = 16

/**
 * A sketch of the runs of words in a letter: of 128 keyed orders of them, the last bit of the first. From two sketches under
 * the same key follows how alike the letters are, and no word of either. Undefined for too short a text.
 */
export function buildSketch(
  runs: readonly number[],
  key: Buffer,
  { fewestRuns = usualFewestRuns }: { fewestRuns?: number } = {},
): Buffer | undefined {
  if (new Set(runs).size < fewestRuns) return undefined
  const sketch = Buffer.alloc(sketchBits / 8)
  for (const [bit, salt] of listSalts(key).entries()) {
    let least = 0xffffffff
    for (const run of runs) least = Math.min(least, mix(run ^ salt))
    sketch[bit >> 3] = (sketch[bit >> 3] ?? 0) | ((least & 1) << (bit & 7))
  }
  return sketch
}

/** How alike two letters are by their sketches, from 0 to 1: the part of their runs that both have, more or less. */
export function compareSketches(one: Buffer, other: Buffer): number {
  let same = 0
  for (let bit = 0; bit < sketchBits; bit += 1) {
    const differs = (((one[bit >> 3] ?? 0) ^ (other[bit >> 3] ?? 0)) >> (bit & 7)) & 1
    same += 1 - differs
  }
  // Half of the bits agree by chance.
  return Math.max(0, (2 * same) / sketchBits - 1)
}

function listSalts(key: Buffer): number[] {
  return Array.from({ length: sketchBits }, (_, index) =>
    createHash('sha256').update(key).update(String(index)).digest().readUInt32LE(0),
  )
}

/** An even spread of 32 bits over 32 bits (the finish of MurmurHash3). */
function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
