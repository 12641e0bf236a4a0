import type { ParliamentSourceName } from '../words/parliament-sources.ts'
import { amendments } from './amendments/source.ts'
import { bills } from './bills/source.ts'
import { committees } from './committees/source.ts'
import { divisions } from './divisions/source.ts'
import { events } from './events/source.ts'
import { hansard } from './hansard/source.ts'
import { instruments } from './instruments/source.ts'
import { members, memberships } from './members/source.ts'
import { motions } from './motions/source.ts'
import { petitions } from './petitions/source.ts'
import type { Source, TakenTarget } from './planning/source.ts'
import { posts } from './posts/source.ts'
import { questions } from './questions/source.ts'
import { statements } from './statements/source.ts'

/**
 * What the record is made of, in the order in which it is brought. Memberships follow whom divisions name; posts are last:
 * should their lists fail, all else has been asked for.
 */
const ofTheRecord = { bills, members, divisions, memberships, posts }

/** What is watched, each for itself. Events come first: they tell when the Houses rest, by which others tell a zero from a gap. */
const watched = { events, amendments, questions, statements, motions, petitions, hansard, committees, instruments }

const sources = { ...ofTheRecord, ...watched } satisfies Record<'bills' | ParliamentSourceName, Source<unknown>>

type TargetOf<Of> = Of extends Source<infer Target> ? Target : never
export type SyncTarget = TargetOf<(typeof sources)[keyof typeof sources]>

/** Every source, in order. */
export const allSources: readonly Source<SyncTarget>[] = Object.values(sources)

/** Sources that are brought one after the other. No round waits for another, and a fault in one is none of another's. */
export interface SyncRound {
  /** `record`, or the name of the source that is watched. */
  name: string
  isWatched: boolean
  sources: readonly Source<SyncTarget>[]
}

export const syncRounds: readonly SyncRound[] = [
  { name: 'record', isWatched: false, sources: Object.values(ofTheRecord) },
  ...Object.entries(watched).map(([name, source]) => ({ name, isWatched: true, sources: [source] })),
]

type Taken = TakenTarget & Pick<Source<SyncTarget>, 'urgency'> & Pick<SyncRound, 'isWatched'>

/** The name under which a target's runs are written down, and how to begin with it. */
export function takeTarget(target: SyncTarget): Taken {
  for (const { sources: those, isWatched } of syncRounds) {
    for (const { take, urgency } of those) {
      const taken = take(target)
      if (taken) return { ...taken, urgency, isWatched }
    }
  }
  throw new Error(`No source of Parliament brings ${JSON.stringify(target)}`)
}

/** A target as runs are listed: `bill 3443`, `members`. */
export function nameTarget(target: SyncTarget): string {
  return takeTarget(target).name
}

/** What the words after `npm run sync --` ask for; undefined where they ask for nothing there is. */
export function readSyncTarget(typed: readonly string[]): SyncTarget | undefined {
  for (const { read } of allSources) {
    const target = read(typed)
    if (target !== undefined) return target
  }
  return undefined
}

const column = 32

/** How to ask for each, in lines for a terminal. */
export function tellUsage(): string {
  return allSources
    .flatMap(({ usage }) => usage)
    .map(([typed, brings]) => {
      const command = `npm run sync -- ${typed}`
      return command.length < column ? command.padEnd(column) + brings : `${command}\n${' '.repeat(column)}${brings}`
    })
    .join('\n')
}
