import type { LetterStatus } from '@safe-to-report/letters/writing'

type Status = Exclude<LetterStatus, { state: 'gone' }>

/** How the page of a letter keeps up with it. */
export interface Watching {
  /** Whether anything may still change without its writer: then a script asks, and shows what is new. */
  mayChange: boolean
  /**
   * After how many seconds a browser without a script loads the page again; null for never. Not while its writer has a code to
   * type, nor for long: a page that is loaded again takes a reader back to its beginning.
   */
  reloadSeconds: number | null
}

/** Soon after somebody pressed, most often something changes within seconds; after three minutes nobody waits at the page. */
const reloads = [
  { beforeSeconds: 30, every: 5 },
  { beforeSeconds: 180, every: 15 },
]

export function watchingOf(status: Status, now: Date): Watching {
  const since = soonSince(status)
  if (since === undefined) return { mayChange: mayStillChange(status), reloadSeconds: null }
  const seconds = (now.getTime() - since.getTime()) / 1_000
  return { mayChange: true, reloadSeconds: reloads.find(({ beforeSeconds }) => seconds < beforeSeconds)?.every ?? null }
}

/** When that began which takes seconds; undefined where nothing of the kind is under way. */
function soonSince({ state, wait, mailToWriter, createdAt, confirmedAt }: Status): Date | undefined {
  const isUnderWay = state === 'sending' || (state === 'queued' && (wait === null || wait.for === 'turn'))
  if (isUnderWay) return confirmedAt ?? createdAt
  return state === 'unconfirmed' && mailToWriter.is === 'waiting' ? createdAt : undefined
}

/** A letter that was handed over may come back; one that did not go has its text on the way to its writer. */
function mayStillChange({ state, mailToWriter }: Status): boolean {
  switch (state) {
    case 'unconfirmed':
      return mailToWriter.is !== 'not-reached'
    case 'queued':
    case 'sending':
    case 'uncertain':
    case 'handed-over':
      return true
    case 'refused':
    case 'bounced':
      return mailToWriter.is === 'waiting'
    case 'withdrawn':
      return false
  }
}
