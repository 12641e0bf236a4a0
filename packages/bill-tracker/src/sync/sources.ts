import type { ParliamentSourceName } from '../words/parliament-sources.ts'
import { bills } from './bills/source.ts'
import { divisions } from './divisions/source.ts'
import { members, memberships } from './members/source.ts'
import { motions } from './motions/source.ts'
import type { Source, TakenTarget } from './planning/source.ts'
import { posts } from './posts/source.ts'
import { questions } from './questions/source.ts'
import { statements } from './statements/source.ts'

/**
 * What Parliament is asked for, in the order in which it is brought. Memberships follow whom divisions name; posts are last:
 * should their lists fail, all else has been asked for.
 */
const sources = { bills, members, divisions, memberships, posts, questions, statements, motions } satisfies Record<
  'bills' | ParliamentSourceName,
  Source<unknown>
>

type TargetOf<Of> = Of extends Source<infer Target> ? Target : never
export type SyncTarget = TargetOf<(typeof sources)[keyof typeof sources]>

/** Every source, in order. */
export const allSources: readonly Source<SyncTarget>[] = Object.values(sources)

/** The name under which a target's runs are written down, and how to begin with it. */
export function takeTarget(target: SyncTarget): TakenTarget {
  for (const { take } of allSources) {
    const taken = take(target)
    if (taken) return taken
  }
  throw new Error(`No source of Parliament brings ${JSON.stringify(target)}`)
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
