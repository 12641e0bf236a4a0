/** Letters of the last two places, in order: C, I, K, M, O and V are not used there. */
export const unitLetters: readonly string[] = 'ABDEFGHJLNPQRSTUWXYZ'.split('')

/** Units that a sector can have: 20 rows by 20. A postcode's key is its sector's key times this, and its unit. */
export const unitsInSector = 400

/** Postcodes that differ in their last letter alone make a row; a new street is given one, as a rule. */
export const unitsInRow = 20

/** Bytes of a sector's units, a bit each. */
export const bytesOfUnits = unitsInSector / 8

/** One after another, each sector's key with where its postcodes begin and end in `keys`, which are ascending. */
export function* splitBySector(keys: Float64Array): Generator<{ key: number; from: number; to: number }> {
  let from = 0
  while (from < keys.length) {
    const key = Math.floor((keys[from] ?? 0) / unitsInSector)
    let to = from + 1
    while (to < keys.length && Math.floor((keys[to] ?? 0) / unitsInSector) === key) to += 1
    yield { key, from, to }
    from = to
  }
}
