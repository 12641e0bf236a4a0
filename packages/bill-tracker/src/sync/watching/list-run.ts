import { gapCauses } from '@safe-to-report/db'
import { lookForNew } from '../asking/look-for-new.ts'
import { putBookmark, type Bookmark } from './bookmarks.ts'
import { daysBack, partOf, type DayWork } from './day-work.ts'
import type { KeepingUp } from './keep-up.ts'
import { formatLondonDate } from '../../words/london-date.ts'
import { causeWords } from './read-parts.ts'
import { gapOf, type ToldGap } from './settle-gaps.ts'
import { walkDay } from './walk-day.ts'

/** One run over lists by day: what it was given, and what it came to know. */
export interface ListRun extends KeepingUp {
  /** The bookmarks; they follow what is put. */
  marks: Map<string, Bookmark>
  told: Map<string, ToldGap>
  /** The most that a list said in this run that it has, over all that was asked of it. */
  most: Map<string, number>
  /** Days that were gone through. */
  walked: Set<string>
  /** Those that list nothing: believed once the list as a whole is. */
  nothingOn: Map<string, Bookmark['mark']>
  /** What went wrong, in order. */
  faults: unknown[]
}

export function openListRun(options: KeepingUp, marks: Map<string, Bookmark>): ListRun {
  return { ...options, marks, told: new Map(), most: new Map(), walked: new Set(), nothingOn: new Map(), faults: [] }
}

/** After so many faults Parliament is away, and nothing else is asked for. */
const faultsAtMost = 3
/** So far back every list has something: no recess is as long. */
const surelyWithin = 120

/** Goes through a day from end to end. */
export async function walk<Row>(run: ListRun, work: DayWork<Row>, day: string): Promise<void> {
  const part = partOf(work, day)
  await trying(run, { part, what: `${work.title} of ${formatLondonDate(day)}` }, async () => {
    const { total, apart, gap } = await walkDay(work, day)
    run.walked.add(part)
    sawTotal(run, work, total)
    if (gap) {
      run.told.set(part, gap)
      await put(run, part, { apart, failed: 1, cause: gap.cause, what: gap.what })
    } else if (total === 0) run.nothingOn.set(part, { apart })
    else await put(run, part, { apart })
  })
  const gap = run.told.get(part)
  if (gap && !run.walked.has(part)) await put(run, part, { failed: 1, cause: gap.cause, what: gap.what })
}

/** Brings what is new of days that were gone through before. */
export async function lookAt<Row>(run: ListRun, work: DayWork<Row>, days: readonly string[]): Promise<void> {
  const [to, from] = [days[0], days.at(-1)]
  if (to === undefined || from === undefined || days.every((day) => run.walked.has(partOf(work, day)))) return
  await trying(run, { part: work.name, what: work.title }, async () => {
    const known = await work.listHeld({ from, to })
    const news = await lookForNew(work.list, { from, to }, { known, apart: apartOf(run, work, days) })
    sawTotal(run, work, news.total)
    if (news.total === 0) return
    await work.keep(news.rows)
    if (news.isSettled) return
    for (const day of days) if (run.mayAsk() && isSound(run, work, day)) await walkMoved(run, work, day)
  })
}

/** Tells a list that has nothing from one that says that it has nothing. */
export async function settleEmpty<Row>(run: ListRun, work: DayWork<Row>, days: readonly string[]): Promise<void> {
  await trying(run, { part: work.name, what: work.title }, async () => {
    if (run.most.get(work.name) === 0 && (await isUnbelievable(work, days))) {
      const what = `${work.title} ${causeWords.empty}`
      run.told.set(work.name, { part: work.name, cause: 'empty', what })
      return
    }
    for (const [part, mark] of run.nothingOn) if (part.startsWith(`${work.name} `)) await put(run, part, mark)
  })
}

/** Where everything failed that was asked for, the run did. */
export function throwIfAllFailed({ faults, most }: ListRun): void {
  if (faults.length > 0 && most.size === 0) throw faults[0]
}

/** All that the run could not see, and what failed before and is not asked for again yet. */
export function gapsOf({ marks, told }: ListRun): ToldGap[] {
  const failed = [...marks].flatMap(([part, { mark }]): ToldGap[] => {
    const cause = gapCauses.find((known) => known === mark['cause'])
    if (mark['failed'] !== 1 || cause === undefined) return []
    return [{ part, cause, what: String(mark['what']) }]
  })
  return [...failed, ...told.values()]
}

async function put({ db, source, now, marks }: ListRun, part: string, mark: Bookmark['mark']): Promise<void> {
  marks.set(part, { mark, markedAt: now })
  await putBookmark(db, { source, part, mark, now })
}

function sawTotal({ most }: ListRun, { name }: { name: string }, total: number): void {
  most.set(name, Math.max(most.get(name) ?? 0, total))
}

/** One part that fails stops no other; a few that do are Parliament that is away. */
async function trying(
  run: ListRun,
  { part, what }: Pick<ToldGap, 'part' | 'what'>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    const gap = gapOf(error, part, what)
    run.faults.push(error)
    if (!gap || run.faults.length >= faultsAtMost) throw error
    run.told.set(part, gap)
  }
}

/** Goes through a day whose list has more, or fewer, than is held of it. */
async function walkMoved<Row>(run: ListRun, work: DayWork<Row>, day: string): Promise<void> {
  const span = { from: day, to: day }
  const held = await work.listHeld(span)
  const { total } = await work.list.fetchPage(span, 0)
  if (total + apartOf(run, work, [day]) !== held.size) await walk(run, work, day)
}

function apartOf({ marks }: ListRun, work: { name: string }, days: readonly string[]): number {
  return days.reduce((sum, day) => sum + Number(marks.get(partOf(work, day))?.mark['apart'] ?? 0), 0)
}

function isSound({ walked, marks }: ListRun, work: { name: string }, day: string): boolean {
  const part = partOf(work, day)
  return !walked.has(part) && marks.get(part)?.mark['failed'] !== 1
}

/** What there was cannot have gone all at once; and where there was nothing, so many days must have something. */
async function isUnbelievable<Row>(work: DayWork<Row>, days: readonly string[]): Promise<boolean> {
  const [to = '', from = ''] = [days[0], days.at(-1)]
  if ((await work.listHeld({ from, to })).size > 0) return true
  const { items, total } = await work.list.fetchPage({ from: daysBack(to, surelyWithin).at(-1) ?? from, to }, 0)
  return items.length === 0 || total === 0
}
