import type { Heard } from './ask-twice.ts'

const restMs = 60_000

/** Remembers that a service hangs, so that one supporter waits for it and not each. */
export interface Rest {
  /** False while it rests, and while somebody is finding out whether it answers again. */
  mayAsk: () => boolean
  /** What came of asking. */
  note: (heard: Heard) => void
}

/** `elapsed` in milliseconds. A service that fails at once costs nobody any time: only one that hangs is let rest. */
export function createRest(elapsed: () => number): Rest {
  let restsUntil: number | undefined
  return {
    mayAsk() {
      if (restsUntil === undefined) return true
      const now = elapsed()
      if (now < restsUntil) return false
      // This one finds out. Should it never come back to say, another will in a minute.
      restsUntil = now + restMs
      return true
    },
    note(heard) {
      if (heard.heard || heard.isSlow !== true) restsUntil = undefined
      else restsUntil = elapsed() + restMs
    },
  }
}
