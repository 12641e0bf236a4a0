export interface MarkedSpan {
  words: string
  isMarked: boolean
}

/** Splits what the database marked, by letters for private use that no text holds, so that no HTML is trusted. */
export function toMarked(told: string): MarkedSpan[] {
  return told
    .split(/(\uE000[^\uE000\uE001]*\uE001)/)
    .filter((run) => run !== '')
    .map((run) => ({ words: run.replaceAll(/[\uE000\uE001]/g, ''), isMarked: run.startsWith('\uE000') }))
}
