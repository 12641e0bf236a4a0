import { londonToday, notices, type NoticeKind, type Queryable } from '@safe-to-report/db'
import { asc, desc, getTableColumns, sql } from 'drizzle-orm'
import { listMissingLanguages, type NoticeLanguage } from '../words/notice-words.ts'

/** A notice as the desk lists it. */
export interface DeskNotice {
  id: string
  kind: NoticeKind
  title: string
  startsOn: string
  endsOn: string
  /** Whether it was published: before, nobody sees it on any day. */
  verified: boolean
  /** Languages in which some of it is not there: their readers get the English. */
  missing: NoticeLanguage[]
}

/** Every notice by where it stands today, by the database's clock. */
export interface DeskNotices {
  /** Those that begin first before the others. */
  ahead: DeskNotice[]
  /** Those that end first before the others. */
  running: DeskNotice[]
  /** The latest first. */
  over: DeskNotice[]
}

/** What is ahead, what runs and what is over, published or not. */
export async function listDeskNotices(db: Queryable): Promise<DeskNotices> {
  const rows = await db
    .select({ ...getTableColumns(notices), today: sql<string>`${londonToday}::text` })
    .from(notices)
    .orderBy(asc(notices.endsOn), desc(notices.startsOn), asc(notices.slug))
  const listed = rows.map(({ id, kind, title, startsOn, endsOn, verified, today, ...row }) => ({
    when: standingOn(today, { startsOn, endsOn }),
    notice: { id, kind, title, startsOn, endsOn, verified, missing: listMissingLanguages({ title, ...row }) },
  }))
  const at = (wanted: keyof DeskNotices): DeskNotice[] =>
    listed.flatMap(({ when, notice }) => (when === wanted ? [notice] : []))
  return {
    ahead: at('ahead').toSorted((one, other) => one.startsOn.localeCompare(other.startsOn)),
    running: at('running'),
    over: at('over').toReversed(),
  }
}

function standingOn(today: string, { startsOn, endsOn }: { startsOn: string; endsOn: string }): keyof DeskNotices {
  if (startsOn > today) return 'ahead'
  return endsOn < today ? 'over' : 'running'
}
