import type { GapCause, Queryable } from '@safe-to-report/db'
import {
  EmptyIsNoZero,
  NotKnownToParliament,
  ParliamentAnswerChanged,
  ParliamentUnreachable,
} from '../asking/errors.ts'
import { closeGap, openGap } from './gaps.ts'

/** A part of what a source reads, which stands for itself: a House, a list, a day. */
export interface Part<T> {
  /** Its name among the source's gaps. */
  part: string
  /** What is missing where it could not be read: "Hansard of the Lords". It is public. */
  what: string
  read: () => Promise<T>
}

export interface PartsRead<T> {
  read: { part: string; value: T }[]
  faults: { part: string; error: unknown }[]
}

export interface ReadingParts {
  db: Queryable
  source: string
  now: Date
}

/** Where nothing at all came, a host that did not answer this often is not asked for the rest. */
const enough = 2

/**
 * Reads parts one after the other. One that fails hides no other: it is written down as a gap, and a part that was read again ends
 * its gap. Of a host that is down two parts are asked, and not each with its retries.
 * @throws the first fault where no part could be read, and what is no fault of Parliament's
 */
export async function readParts<T>(parts: readonly Part<T>[], reading: ReadingParts): Promise<PartsRead<T>> {
  const done = await readSome(parts, reading)
  if (done.read.length === 0 && done.faults[0]) throw done.faults[0].error
  return done
}

/**
 * The same where what fails is beside the point: that none could be read is no fault of the run's.
 * @throws what is no fault of Parliament's
 */
export async function readSome<T>(parts: readonly Part<T>[], { db, source, now }: ReadingParts): Promise<PartsRead<T>> {
  const done: PartsRead<T> = { read: [], faults: [] }
  for (const { part, what, read } of parts) {
    // One after the other: what the last one said decides whether the next is asked.
    // oxlint-disable-next-line no-await-in-loop
    const told = await (isDown(done) ? Promise.reject(done.faults[0]?.error) : read()).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    )
    if ('value' in told) {
      done.read.push({ part, value: told.value })
      // oxlint-disable-next-line no-await-in-loop
      await closeGap(db, { source, part, now })
      continue
    }
    const cause = causeOf(told.error)
    if (cause === undefined) throw told.error
    done.faults.push({ part, error: told.error })
    // oxlint-disable-next-line no-await-in-loop
    await openGap(db, { source, part, cause, what: `${what} ${causeWords[cause]}`, now })
  }
  return done
}

function isDown<T>({ read, faults }: PartsRead<T>): boolean {
  return (
    read.length === 0 && faults.length >= enough && faults.every(({ error }) => error instanceof ParliamentUnreachable)
  )
}

/** Why something could not be seen; undefined where the fault is our own. */
export function causeOf(error: unknown): GapCause | undefined {
  if (error instanceof EmptyIsNoZero) return 'empty'
  if (error instanceof ParliamentUnreachable) return 'unreachable'
  if (error instanceof NotKnownToParliament) return 'refused'
  return error instanceof ParliamentAnswerChanged ? 'answer-changed' : undefined
}

/** As a sentence goes on after what is missing. */
export const causeWords: Record<GapCause, string> = {
  unreachable: 'could not be reached.',
  'answer-changed': 'answered in a way that we cannot read yet.',
  empty: 'answered with nothing, though something must be there.',
  refused: 'was refused to us.',
  behind: 'has not been read to its end yet.',
}

/** What staff should know of parts that failed, for the run's record. */
export function tellFaults({ faults }: PartsRead<unknown>): string[] {
  return faults.map(({ part, error }) => `${part || 'all'}: ${error instanceof Error ? error.message : 'failed'}`)
}
