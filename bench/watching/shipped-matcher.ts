import { openMatcher, parseWatch, readShippedWatches, type Matcher } from '@safe-to-report/bill-tracker/watching'

/** All watches as they ship. */
export function openShippedMatcher(): Matcher {
  return openMatcher(
    readShippedWatches().map(({ name, text }) => {
      const parsed = parseWatch(text)
      if (parsed.outcome === 'unreadable') throw new Error(`${name}.watch: ${JSON.stringify(parsed.problems)}`)
      return { name, watch: parsed.watch }
    }),
  )
}
