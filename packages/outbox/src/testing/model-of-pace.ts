/**
 * The rules of `letters.claim`, `letters.learned_pace` and `slowDown` over again, for one relay, on a clock that a test moves: a test
 * of the database holds that they are these.
 */
export interface PaceModel {
  perMinute: number | null
  nextAt: number
  slowedUntil: number | undefined
  strikes: number
  refusedAt: number | undefined
  paceThen: number | null
  ceiling: number | undefined
  handedOver: number[]
}

export const firstWaitSeconds = 63

export function startPace(perMinute: number | null): PaceModel {
  const unknown = { slowedUntil: undefined, refusedAt: undefined, ceiling: undefined }
  return { perMinute, nextAt: 0, strikes: 0, paceThen: null, handedOver: [], ...unknown }
}

/** What it takes in a minute, by what got through in the minute before it was too much. */
export function ceilingOf(gotThrough: number, paceThen: number | null): number {
  if (gotThrough > 0) return Math.min(gotThrough, paceThen ?? Infinity)
  return Math.max(0.5, (paceThen ?? 60) / 2)
}

/** The pace a minute, so many minutes after the pause. */
export function learnedPace(ceiling: number | undefined, minutes: number): number | undefined {
  if (ceiling === undefined) return undefined
  const grown = 0.9 * ceiling * 1.1 ** Math.min(200, Math.max(0, minutes - 10))
  return grown < 6_000 ? grown : undefined
}

function waitSeconds(strikes: number): number {
  return Math.min(1_800, firstWaitSeconds * 2 ** (strikes - 1))
}

/** How many a worker that looks at this second may take. */
export function take(pace: PaceModel, now: number, most: number): number {
  if (pace.refusedAt !== undefined && pace.refusedAt <= now - 30) {
    const from = pace.refusedAt - 60
    pace.ceiling = ceilingOf(pace.handedOver.filter((at) => at > from).length, pace.paceThen)
    pace.refusedAt = undefined
  }
  if (pace.slowedUntil !== undefined && pace.slowedUntil > now) return 0
  const learned = learnedPace(pace.ceiling, (now - (pace.slowedUntil ?? now)) / 60)
  const perMinute = Math.min(learned ?? Infinity, pace.perMinute ?? Infinity)
  if (perMinute === Infinity) return most
  const slack = perMinute === learned ? 2.5 : 5
  if (pace.nextAt > now + slack) return 0
  const fits = Math.floor(((now + slack - Math.max(pace.nextAt, now)) * perMinute) / 60) + 1
  const taken = Math.min(most, fits)
  pace.nextAt = Math.max(pace.nextAt, now) + (taken * 60) / perMinute
  return taken
}

/** It said that it was too much. */
export function refuse(pace: PaceModel, now: number): void {
  const { slowedUntil, perMinute } = pace
  if (slowedUntil !== undefined && slowedUntil > now) return
  const learned = learnedPace(pace.ceiling, (now - (slowedUntil ?? now)) / 60)
  pace.strikes = strikesAfter(pace, now)
  pace.paceThen =
    learned === undefined && perMinute === null ? null : Math.min(learned ?? Infinity, perMinute ?? Infinity)
  pace.refusedAt = now
  pace.slowedUntil = now + waitSeconds(pace.strikes)
}

function strikesAfter({ slowedUntil, handedOver, strikes }: PaceModel, now: number): number {
  if (slowedUntil === undefined || slowedUntil <= now - 3_600) return 1
  return handedOver.some((at) => at > slowedUntil) ? 1 : Math.min(strikes + 1, 10)
}
