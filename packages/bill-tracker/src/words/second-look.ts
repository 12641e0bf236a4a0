import { formatLondonDate, formatLondonTime, todayInLondon } from './london-date.ts'

/** That one person alone has looked at what stands in a public row so far. */
export interface SecondLook {
  /** `one`: nobody else could. `hurry`: it was published before a second person looked, who has until then. */
  manner: 'one' | 'hurry'
  at: Date
  until: Date | null
}

/** By the id of the row. */
export type SecondLooks = ReadonlyMap<string, SecondLook>

/** The same as a sentence, for whoever reads the row. It names nobody. */
export function tellSecondLook({ manner, at, until }: SecondLook): string {
  if (manner === 'one' || until === null) return 'One person has checked this so far.'
  return `Published in a hurry on ${tellDay(at)} at ${formatLondonTime(at)}; a second person looks by ${formatLondonTime(until)} on ${tellDay(until)}.`
}

/** What is to be said of some rows that are shown as one thing: of the one that was published last. */
export function findSecondLook(
  looks: SecondLooks,
  ids: readonly (string | null | undefined)[],
): SecondLook | undefined {
  return ids
    .flatMap((id) => looks.get(id ?? '') ?? [])
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())[0]
}

function tellDay(at: Date): string {
  return formatLondonDate(todayInLondon(at))
}
