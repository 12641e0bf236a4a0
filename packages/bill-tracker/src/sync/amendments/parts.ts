import { gaps, type Database } from '@safe-to-report/db'
import { and, eq, isNull } from 'drizzle-orm'
import { NotKnownToParliament, ParliamentAnswerChanged, ParliamentUnreachable } from '../asking/errors.ts'
import { closeGap, openGap, type GapTold } from '../watching/gaps.ts'

export const source = 'amendments'

type Told = Pick<GapTold, 'cause' | 'what'>

/** Parts of the source, each of which may be at fault for itself. */
export interface Parts {
  /** Does something about a part, unless it failed a little while ago; undefined where it did not come to an end. One part's fault stops no other. */
  attempt: <T>(part: string, work: () => Promise<T>) => Promise<T | undefined>
  /** Tells that a part could not be seen, or, without a cause, that it can. */
  tell: (part: string, told: Told | undefined) => Promise<void>
  isTold: (part: string) => boolean
  /** To be said at the end: a part whose fault nothing else showed to be its own. */
  settle: () => Promise<void>
}

interface PartsOptions {
  db: Database
  now: () => Date
  signal: AbortSignal | undefined
}

const minute = 60_000
const shortestRest = 5 * minute
const longestRest = 60 * minute

/**
 * Opens the parts with what is known of them. One that fails rests for as long as it has failed, five minutes at least and an hour at
 * most. Two in a row that cannot be reached are no parts' faults: Parliament is away, and all else would wait for nothing.
 */
export async function openParts({ db, now, signal }: PartsOptions): Promise<Parts> {
  const open = await db
    .select({ part: gaps.part, since: gaps.since, seenAt: gaps.seenAt })
    .from(gaps)
    .where(and(eq(gaps.source, source), isNull(gaps.endedAt)))
  const known = new Map(open.map((gap) => [gap.part, gap]))
  const faulty = (part: string): string => `fetching ${part}`
  let unreachable: { part: string; told: Told } | undefined

  const isResting = (part: string): boolean => {
    const gap = known.get(faulty(part))
    if (!gap) return false
    const rest = Math.min(Math.max(gap.seenAt.getTime() - gap.since.getTime(), shortestRest), longestRest)
    return now().getTime() < gap.seenAt.getTime() + rest
  }
  const tell = async (part: string, told: Told | undefined): Promise<void> => {
    if (told) await openGap(db, { source, part, ...told, now: now() })
    else if (known.has(part)) await closeGap(db, { source, part, now: now() })
    if (told) known.set(part, known.get(part) ?? { part, since: now(), seenAt: now() })
    else known.delete(part)
  }
  const settle = async (): Promise<void> => {
    if (unreachable) await tell(faulty(unreachable.part), unreachable.told)
    unreachable = undefined
  }
  return {
    attempt: async (part, work) => {
      if (isResting(part)) return undefined
      try {
        const done = await work()
        await settle()
        await tell(faulty(part), undefined)
        return done
      } catch (error) {
        const told = signal?.aborted ? undefined : toTold(error)
        if (!told || (told.cause === 'unreachable' && unreachable)) throw error
        if (told.cause === 'unreachable') unreachable = { part, told }
        else await tell(faulty(part), told)
        return undefined
      }
    },
    tell,
    isTold: (part) => known.has(part),
    settle,
  }
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
