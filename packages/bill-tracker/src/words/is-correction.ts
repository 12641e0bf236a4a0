import { todayInLondon } from './london-date.ts'
import type { RecordChange } from './tell-change.ts'

/** Fields that say nothing by themselves, or whose change is news of Parliament and no mistake of ours. */
const noMistake = new Set([
  '*',
  'verified',
  'words',
  'groups',
  'votes',
  'stageId',
  'statusIndicator',
  'slug',
  'position',
  'numberKey',
  'parliamentId',
  'checkedOn',
  'begun',
  'startsOn',
  'endsOn',
  'buttonTo',
  // A holding answer was one until the next came.
  'answer',
  'answeredOn',
  'answerUrl',
  // True of the day on which it was written.
  'lookedOn',
  'currentHouse',
  'standsNow',
  'closestItCame',
])

const undecided = ['no-decision', 'question-proposed', 'not-said', 'unknown']

/** What may be so for a while: the values of a field in the order in which they come; any other comes after them. */
const untilMore: Readonly<Record<string, readonly unknown[]>> = {
  outcome: ['announced', 'in-progress'],
  decision: undecided,
  fate: undecided,
  answerClass: ['holding', 'will-write'],
}

/** Days that may be put off while they are to come. */
const planned: ReadonlySet<string> = new Set(['sitsOn', 'dueOn', 'closesOn', 'happenedOn'])

type Changed = Pick<RecordChange, 'at' | 'origin' | 'field' | 'before' | 'after' | 'undoes'>

/** Whether somebody of the campaign changed what the record said in public to something else, and it was not so before either. */
export function isCorrection(change: Changed): boolean {
  const { origin, field, before, after, undoes } = change
  if (origin !== 'staff' || noMistake.has(field) || before === null || before === '' || before === after) return false
  return undoes || !hasHappenedSince(change)
}

/** Whether both may have been so, one after the other: a bill that was to come has come, a day that was planned was put off. */
function hasHappenedSince({ at, field, before, after }: Changed): boolean {
  if (after === null) return false
  if (planned.has(field)) return typeof before === 'string' && before >= todayInLondon(at)
  const inOrder = untilMore[field] ?? []
  const [was, is] = [inOrder.indexOf(before), inOrder.indexOf(after)]
  return was >= 0 && (is < 0 || is > was)
}
