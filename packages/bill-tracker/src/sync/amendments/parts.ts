import { gaps, type Database } from '@safe-to-report/db'
import { and, eq, isNull } from 'drizzle-orm'
import { NotKnownToParliament, ParliamentAnswerChanged, ParliamentUnreachable } from '../asking/errors.ts'
import { closeGap, openGap, type GapTold } from '../watching/gaps.ts'

export const source = 'amendments'

type Told = Pick<GapTold, 'cause' | 'what'>

/** Parts of the source, each of which may be at fault for itself. */
export interface Parts {
  /**
   * Does something about a part, unless that or a part of its own (`part, …`) failed a little while ago; undefined where it did not come
   * to an end. One part's fault stops no other.
   */
  attempt: <T>(part: string, work: () => Promise<T>) => Promise<T | undefined>
  /** Tells that a part could not be seen, or, without a cause, that it can. */
  tell: (part: string, told: Told | undefined) => Promise<void>
  isTold: (part: string) => boolean
}

interface PartsOptions {
  db: Database
  now: () => Date
  signal: AbortSignal | undefined
  /** The second question where a part cannot be reached: whether Parliament answers what must have an answer. */
  isThere: () => Promise<boolean>
}

const minute = 60_000
const shortestRest = 5 * minute
const longestRest = 60 * minute

/**
 * Opens the parts with what is known of them. One that fails rests for as long as it has failed, five minutes at least and an hour at
 * most. Where Parliament answers nothing else either it is no part's fault, and all else would be asked in vain.
 */
export async function openParts({ db, now, signal, isThere }: PartsOptions): Promise<Parts> {
  const open = await db
    .select({ part: gaps.part, since: gaps.since, seenAt: gaps.seenAt })
    .from(gaps)
    .where(and(eq(gaps.source, source), isNull(gaps.endedAt)))
  const known = new Map(open.map((gap) => [gap.part, gap]))
  const faulty = (part: string): string => `fetching ${part}`

  const isResting = (part: string): boolean =>
    [...known.values()].some(
      (gap) => (gap.part === faulty(part) || gap.part.startsWith(`${part}, `)) && now().getTime() < endOfRest(gap),
    )
  const tell = async (part: string, told: Told | undefined): Promise<void> => {
    if (told) await openGap(db, { source, part, ...told, now: now() })
    else if (known.has(part)) await closeGap(db, { source, part, now: now() })
    if (told) known.set(part, { part, since: known.get(part)?.since ?? now(), seenAt: now() })
    else known.delete(part)
  }
  return {
    attempt: async (part, work) => {
      if (isResting(part)) return undefined
      try {
        const done = await work()
        await tell(faulty(part), undefined)
        return done
      } catch (error) {
        const told = signal?.aborted ? undefined : toTold(error)
        if (!told || (told.cause === 'unreachable' && !(await isThere()))) throw error
        await tell(faulty(part), told)
        return undefined
      }
    },
    tell,
    isTold: (part) => known.has(part),
  }
}

/** As long as it has been at fault, within bounds, from when it was seen so last; in milliseconds. */
function endOfRest({ since, seenAt }: { since: Date; seenAt: Date }): number {
  const rest = seenAt.getTime() - since.getTime()
  return seenAt.getTime() + Math.min(Math.max(rest, shortestRest), longestRest)
}

function toTold(error: unknown): Told | undefined {
  if (error instanceof ParliamentUnreachable) {
    return { cause: 'unreachable', what: 'Parliament does not answer here, while it does elsewhere.' }
  }
  if (error instanceof ParliamentAnswerChanged) {
    return { cause: 'answer-changed', what: 'Parliament answers here in a shape that we cannot read yet.' }
  }
  return error instanceof NotKnownToParliament
    ? { cause: 'refused', what: 'Parliament names it, and has nothing there.' }
    : undefined
}
