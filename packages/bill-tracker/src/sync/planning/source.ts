import type { Database, Queryable } from '@safe-to-report/db'
import type { ParliamentSourceName } from '../../words/parliament-sources.ts'
import type { AnswerSourceOptions } from '../asking/answer-source.ts'
import type { Urgency } from '../asking/pace.ts'
import type { ParliamentUrls } from '../parliament-urls.ts'
import type { SyncDepth, Synced } from './synced.ts'

/** What it takes to ask Parliament, and to write down what it says. */
export interface Asking {
  db: Database
  urls: ParliamentUrls
  /** How to ask, for whichever API it is. */
  client: Omit<AnswerSourceOptions, 'baseUrl'>
  depth: SyncDepth
  onProgress: (line: string) => void
  now: () => Date
}

export interface Work {
  work: () => Promise<Synced>
  /** Requests sent to Parliament so far, retries included. */
  requestCount: () => number
}

/** One of Parliament's APIs, by what its address goes by. */
type ParliamentApi = keyof ParliamentUrls

/** What a target is written down as, and how to begin with it. */
export interface TakenTarget {
  /** `bill 3443`, `members`. */
  name: string
  start: (asking: Asking) => Work
}

/** Something that Parliament is asked for: its folder says all that the rest of sync need know of it. */
export interface Source<Target> {
  /** What to type after `npm run sync --`, and what it brings. */
  usage: readonly (readonly [typed: string, brings: string])[]
  /** What the words after `npm run sync --` ask of it; undefined where they ask nothing of it. */
  read: (typed: readonly string[]) => Target | undefined
  /** What of it is brought by schedule. */
  listScheduled: (db: Queryable) => Promise<Target[]>
  /**
   * By schedule, it is brought again so long after it last was. Unless told: what the record is made of each time that the worker asks,
   * what is watched every ten minutes.
   */
  everyMinutes?: number | undefined
  /** The APIs it asks. One that is down is left alone, whichever source found it so; unless told, none is shared. */
  asks?: readonly ParliamentApi[] | undefined
  /** How urgent it is to the pace; `look` unless told. */
  urgency?: Urgency | undefined
  /** Takes a target of its own; undefined for one of another source's. */
  take: (target: object | string) => TakenTarget | undefined
}

export interface SourceOptions<Target extends object | string> extends Omit<Source<Target>, 'take'> {
  isTarget: (target: object | string) => target is Target
  /** A target as runs are listed. */
  nameOf: (target: Target) => string
  start: (target: Target, asking: Asking) => Work
}

/** A source of which single things can be asked for. */
export function toSource<Target extends object | string>(options: SourceOptions<Target>): Source<Target> {
  const { isTarget, nameOf, start, ...source } = options
  return {
    ...source,
    take: (target) =>
      isTarget(target) ? { name: nameOf(target), start: (asking) => start(target, asking) } : undefined,
  }
}

export interface WholeOptions<Name extends ParliamentSourceName> extends Pick<
  Source<Name>,
  'everyMinutes' | 'asks' | 'urgency'
> {
  name: Name
  /** What it brings, for who reads how to ask for it. */
  brings: string
  start: (asking: Asking) => Work
}

/** A source that is asked for as a whole, by its name alone. */
export function toWholeSource<Name extends ParliamentSourceName>(options: WholeOptions<Name>): Source<Name> {
  const { name, brings, start, ...schedule } = options
  return toSource<Name>({
    usage: [[name, brings]],
    read: ([typed]) => (typed === name ? name : undefined),
    listScheduled: async () => [name],
    ...schedule,
    isTarget: (target): target is Name => target === name,
    nameOf: () => name,
    start: (_name, asking) => start(asking),
  })
}
