/** What the database puts around what it found: letters for private use, which no text holds. */
export const markers = { start: '\uE000', stop: '\uE001' } as const

export interface MarkedRun {
  words: string
  isMarked: boolean
}

/** Splits what the database marked, so that no HTML is trusted. */
export function toMarked(told: string): MarkedRun[] {
  return told
    .split(/(\uE000[^\uE000\uE001]*\uE001)/)
    .filter((run) => run !== '')
    .map((run) => ({ words: run.replaceAll(/[\uE000\uE001]/g, ''), isMarked: run.startsWith(markers.start) }))
}
