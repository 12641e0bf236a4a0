import type { Logger } from 'pino'

export interface Refusals<Kind extends string> {
  /** Counts one more of a kind: nothing of who it was, where from, or what for. */
  count: (kind: Kind) => void
  /** Logs what is still counted, and counts no more by itself. */
  close: () => void
}

/**
 * Counts what was refused, and once a minute logs a line for each kind of which there was any: `{ refused: "limit", count: 12 }`. So
 * that whoever watches the log sees that somebody tries, and nobody who reads it sees who.
 */
export function openRefusals<Kind extends string>(
  log: Pick<Logger, 'warn'>,
  everyMilliseconds = 60_000,
): Refusals<Kind> {
  const counts = new Map<Kind, number>()
  const tell = (): void => {
    for (const [refused, count] of counts) log.warn({ refused, count }, 'refused')
    counts.clear()
  }
  const timer = setInterval(tell, everyMilliseconds)
  timer.unref()
  return {
    count: (kind) => void counts.set(kind, (counts.get(kind) ?? 0) + 1),
    close() {
      clearInterval(timer)
      tell()
    },
  }
}
