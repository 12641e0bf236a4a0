/** Where bill 9003 is in its life, in order. What one says happened on the day on which one travels there. */
export const moments = [
  'announced',
  'introduced',
  'second-reading',
  'committee',
  'printed',
  'tabled',
  'agreed',
  'lords',
  'in-lieu',
  'act',
] as const
export type Moment = (typeof moments)[number]

/** The London day on which each moment so far came. */
export type Calendar = ReadonlyMap<Moment, string>

/** Whether a moment has come at another. */
export function hasCome(at: Moment, moment: Moment): boolean {
  return moments.indexOf(at) >= moments.indexOf(moment)
}

/** So many days after a day. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}
