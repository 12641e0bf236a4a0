import {
  delaySubjects,
  firstMatch,
  matchesAny,
  overForGood,
  overSubjects,
  overWords,
  promiseOfDelivery,
  promiseWords,
} from './over-words.ts'

/** Whether a server has given up, goes on trying, or does not say. */
export type Outlook = 'over' | 'goes-on' | 'not-said'

/** What is over for good beats a promise that comes later, and a promise beats "it was not delivered", which is so far. */
export function findOutlook(subject: string, words: string): Outlook {
  const promised = firstMatch(promiseWords, words)
  if (firstMatch(overForGood, words) < promised) return 'over'
  if (overSubjects.test(subject) && !matchesAny(promiseOfDelivery, words)) return 'over'
  if (promised < Infinity || delaySubjects.test(subject)) return 'goes-on'
  return matchesAny(overWords, words) ? 'over' : 'not-said'
}

/** Whether words take back what a report calls a delay: it was given up, and nobody promises to go on. */
export function takesBackDelay(words: string): boolean {
  return matchesAny(overForGood, words) && !matchesAny(promiseWords, words)
}
