import type { RecordChange } from '../../words/tell-change.ts'
import { isCorrection } from '../../words/is-correction.ts'
import { tellChange } from '../../words/tell-change.ts'
import { publicNames } from '../../words/in-public.ts'
import { findNameChange, tellNamesOf } from '../../words/tell-change.ts'
import { z } from 'zod'
import { formatLondonDate, todayInLondon } from '../../words/london-date.ts'
import { tellLastDay } from '../../words/tell-notice.ts'
import type { ChangedPage, UndoneRow } from './following-types.ts'
import { isArrival } from './list-changed-pages.ts'
import type { Told } from './tell-happening.ts'

/** More than this in one entry, and the page itself is the better place to read them. */
const linesTold = 12

/** What changed at one instant on one page of the record, as a feed tells it. */
export function tellChangedPage({ at, shownOn, name, changes, undone }: ChangedPage): Told {
  const lines = [...tellChangedLines(changes), ...undone.map(tellUndone)]
  const [only = ''] = lines
  const isCorrected = undone.length > 0 || changes.some((change) => change.undoes || isCorrection(change))
  const corrected = isCorrected ? 'Corrected: ' : ''
  const [{ setId } = { setId: null }] = undone
  return {
    key:
      setId === null
        ? `changed ${at.toISOString()} ${JSON.stringify(shownOn)}`
        : `undone ${setId} ${JSON.stringify(shownOn)}`,
    title: `${corrected}${name}: ${lines.length === 1 ? only : `${lines.length} changes on the record`}`,
    words: shortenLines(lines).join('\n'),
  }
}

/** A line for each change of a page; rows that came onto the record are counted by kind. */
export function tellChangedLines(changes: readonly RecordChange[]): string[] {
  const [names, fields] = apartNames(changes.filter((change) => !isArrival(change)))
  return [...tellArrivals(changes.filter(isArrival)), ...names, ...fields.map(tellField)]
}

/** Names that changed under several amendments are one line; those under one are told as any other change. */
function apartNames(changes: readonly RecordChange[]): [lines: string[], rest: RecordChange[]] {
  const ofNames = changes.filter(({ field }) => field === 'sponsors')
  if (new Set(ofNames.map(({ subjectId }) => subjectId)).size < 2) return [[], [...changes]]
  const told = tellNamesOf(ofNames.map(({ before, after }) => findNameChange(before, after)))
  return [[told], changes.filter(({ field }) => field !== 'sponsors')]
}

/** The first dozen, and how many more there are. */
export function shortenLines(lines: readonly string[]): string[] {
  const more = lines.length - linesTold
  return [...lines.slice(0, linesTold), ...(more > 0 ? [`And ${more} more, on the page.`] : [])]
}

function tellField(change: RecordChange): string {
  return change.why === null ? tellChange(change) : `${tellChange(change)}. Why: ${change.why}`
}

/** That a row came, on which day, and was taken back. */
function tellUndone({ title, cameAt, why }: UndoneRow): string {
  const told = `Taken back: ${title}, put on the record on ${formatLondonDate(todayInLondon(cameAt))}`
  return why === null ? told : `${told}. Why: ${why}`
}

/** "12 amendments put on the record", for each kind that came; of what has a page to itself, that it is new and until when. */
function tellArrivals(arrivals: readonly RecordChange[]): string[] {
  const isAlone = ({ subjectKind }: RecordChange): boolean => subjectKind === 'notice' || subjectKind === 'proceeding'
  const alone = arrivals.filter(isAlone).map(tellArrival)
  return [...alone, ...countArrivals(arrivals.filter((one) => !isAlone(one)))]
}

/** The page is its own: its title stands over the line. */
function tellArrival({ subjectKind, field, after }: RecordChange): string {
  const days = wholeRow.safeParse(field === 'begun' ? { endsOn: after } : after).data ?? {}
  const told = subjectKind === 'proceeding' ? tellDays(days) : days.endsOn && tellLastDay(days.endsOn)
  return told ? `New. ${told}` : 'New'
}

/** What one has to know of something in Parliament first: until when it can be answered, or is to be, or when it is or was. */
function tellDays({ kind, happenedOn, dueOn, closesOn, answeredOn }: z.infer<typeof wholeRow>): string | undefined {
  if (closesOn) return `It closes on ${formatLondonDate(closesOn)}.`
  if (answeredOn) return `Answered on ${formatLondonDate(answeredOn)}.`
  if (dueOn) return `An answer is due by ${formatLondonDate(dueOn)}.`
  if (!happenedOn) return undefined
  const day = formatLondonDate(happenedOn)
  return kind === 'event' ? `It is on ${day}.` : `Of ${day}.`
}

const day = z.iso.date().nullish()
const wholeRow = z.object({
  kind: z.string().optional(),
  endsOn: day,
  happenedOn: day,
  dueOn: day,
  closesOn: day,
  answeredOn: day,
})

function countArrivals(arrivals: readonly RecordChange[]): string[] {
  const counts = new Map<RecordChange['subjectKind'], Set<string>>()
  for (const { subjectKind, subjectId } of arrivals) {
    counts.set(subjectKind, (counts.get(subjectKind) ?? new Set()).add(subjectId))
  }
  return [...counts].map(([kind, { size }]) => {
    const [one, many] = publicNames[kind] ?? [kind, kind]
    return `${size} ${size === 1 ? one : many} put on the record`
  })
}
