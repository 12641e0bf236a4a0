/** Numbers that look random and are the same at every run. */
export interface Random {
  /** From 0 up to 1. */
  next: () => number
  /** Around 0, mostly within 1, never beyond 2. */
  bell: () => number
}

/** Mulberry32: small, quick, even enough for made data. */
export function createRandom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { next, bell: () => next() + next() + next() + next() - 2 }
}
