import type { FindState, Passage } from '@safe-to-report/db'

/** That an item is of interest to an ask, by its watch or by what it answers. */
export interface Wanted {
  askId: string
  /** Null where no term matched, and it comes for what it answers. */
  watchId: string | null
  /** From 0 to 1. */
  score: number
  terms: string[]
  passages: Passage[]
}

/** What is known of an item already, for one ask. */
export interface KnownFind extends Wanted {
  id: string
  state: FindState
  itemVersion: number
}

export interface FindsPlan {
  add: Wanted[]
  /** Of finds that wait: what matched is another by now. */
  renew: ({ id: string } & Wanted)[]
  /** Decided ones of which the words changed since: they wait again. */
  reopen: ({ id: string } & Wanted)[]
  /** Nobody decided on them, and they match no more. */
  drop: string[]
}

/** What matching an item once more makes of its finds. What a person decided stays decided, unless its words changed since. */
export function planFinds(version: number, wanted: readonly Wanted[], known: readonly KnownFind[]): FindsPlan {
  const byAsk = new Map(joinByAsk(wanted).map((one) => [one.askId, one]))
  const isKnown = new Set(known.map(({ askId }) => askId))
  const plan: FindsPlan = { add: [], renew: [], reopen: [], drop: [] }
  plan.add = [...byAsk.values()].filter(({ askId }) => !isKnown.has(askId))
  for (const find of known) {
    const again = byAsk.get(find.askId)
    if (find.state === 'waiting') {
      if (!again) plan.drop.push(find.id)
      else if (find.itemVersion !== version || !isSame(find, again)) plan.renew.push({ id: find.id, ...again })
    } else if (again && find.itemVersion < version) {
      plan.reopen.push({ id: find.id, ...again })
    }
  }
  return plan
}

/** Two watches of one ask make one find: by the watch that is surest, with the terms of both. */
function joinByAsk(wanted: readonly Wanted[]): Wanted[] {
  return [...Map.groupBy(wanted, ({ askId }) => askId).values()].flatMap((own) => {
    const [best] = own.toSorted((one, other) => order(one) - order(other) || other.score - one.score)
    if (!best) return []
    return {
      ...best,
      score: Math.max(...own.map(({ score }) => score)),
      terms: [...new Set(own.flatMap(({ terms }) => terms))],
      passages: own.flatMap(({ passages }) => passages),
    }
  })
}

/** A watch of its own says why; that it answers something says less. */
function order({ watchId }: Wanted): number {
  return watchId === null ? 1 : 0
}

function isSame(find: Wanted, other: Wanted): boolean {
  return (
    find.watchId === other.watchId &&
    // The database keeps fewer digits.
    Math.abs(find.score - other.score) < 0.001 &&
    JSON.stringify([find.terms, find.passages.map(toKey)]) === JSON.stringify([other.terms, other.passages.map(toKey)])
  )
}

/** Fields in one order: the database keeps them in its own. */
function toKey({ part, from, to }: Passage): [string, number, number] {
  return [part, from, to]
}
