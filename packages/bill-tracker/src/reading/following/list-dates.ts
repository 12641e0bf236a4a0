import { publishedChanges, publishedProceedings, type Queryable } from '@safe-to-report/db'
import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import { isWholeAnswer } from '../../words/proceeding-stands.ts'
import { listProceedings } from '../proceedings/list-proceedings.ts'
import type { Proceeding } from '../proceedings/proceeding-types.ts'
import { proceedingsIn } from '../proceedings/proceedings-in.ts'
import type { FoundScope } from './find-scope.ts'
import type { CalendarDate } from './following-types.ts'

/** What a day in a calendar, or that it is called off, follows from. */
const moving = ['happenedOn', 'closesOn', 'dueOn', 'answeredOn', 'answerClass', 'standing', 'goneOn', 'verified']

/**
 * The days of a scope’s events, the last days of its calls, and those on which answers are due. What Parliament took away stays as
 * cancelled, and so does the day of an answer that came before it. A sequence only ever grows: with each change of what it follows from.
 */
export async function listDates(db: Queryable, scope: FoundScope): Promise<CalendarDate[]> {
  const { kind, closesOn, dueOn } = publishedProceedings
  const proceedings = await listProceedings(
    db,
    and(proceedingsIn(scope), or(eq(kind, 'event'), isNotNull(closesOn), isNotNull(dueOn))),
  )
  const moves = await listMoves(
    db,
    proceedings.map(({ id }) => id),
  )
  return proceedings
    .flatMap((proceeding) => toDates(proceeding, moves.get(proceeding.id) ?? neverMoved))
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id))
}

interface Moved {
  sequence: number
  changedAt: Date
}

const neverMoved: Moved = { sequence: 0, changedAt: new Date(0) }

async function listMoves(db: Queryable, ids: readonly string[]): Promise<Map<string, Moved>> {
  if (ids.length === 0) return new Map()
  const { subjectId, field, at } = publishedChanges
  const rows = await db
    .select({
      subjectId,
      sequence: sql<number>`count(*) filter (where ${inArray(field, moving)})::int`,
      changedAt: sql<Date>`max(${at})`.mapWith(at),
    })
    .from(publishedChanges)
    .where(inArray(subjectId, [...ids]))
    .groupBy(subjectId)
  return new Map(rows.map(({ subjectId: id, ...moved }) => [id, moved]))
}

function toDates(proceeding: Proceeding, moved: Moved): CalendarDate[] {
  const { id, slug, kind, title, happenedOn, closesOn, dueOn, answer, stands, startsAt, isAfterOther } = proceeding
  const shown = { slug, title, startsAt: null, isAfterOther: false, isCancelled: stands.is === 'gone', ...moved }
  const isEarly = isWholeAnswer(stands) && answer !== null && dueOn !== null && answer.on < dueOn
  return [
    ...(kind === 'event' ? [{ ...shown, id, what: 'event', day: happenedOn, startsAt, isAfterOther } as const] : []),
    ...(closesOn === null ? [] : [{ ...shown, id: `${id}-closes`, what: 'closes', day: closesOn } as const]),
    ...(dueOn === null
      ? []
      : [{ ...shown, id: `${id}-due`, what: 'due', day: dueOn, isCancelled: shown.isCancelled || isEarly } as const]),
  ]
}
