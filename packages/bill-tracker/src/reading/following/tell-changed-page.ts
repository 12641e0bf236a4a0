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

/** "12 amendments put on the record", for each kind that came; of a notice, that it is new and until when. */
function tellArrivals(arrivals: readonly RecordChange[]): string[] {
  const notices = arrivals.filter(({ subjectKind }) => subjectKind === 'notice')
  return [...notices.map(tellNoticeArrival), ...countArrivals(arrivals.filter((one) => !notices.includes(one)))]
}

/** The page is its own: its title stands over the line. */
function tellNoticeArrival({ field, after }: RecordChange): string {
  const endsOn = field === 'begun' ? after : wholeRow.safeParse(after).data?.endsOn
  return typeof endsOn === 'string' ? `New. ${tellLastDay(endsOn)}` : 'New'
}

const wholeRow = z.object({ endsOn: z.iso.date() })

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
