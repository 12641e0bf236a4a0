import { meetings, saveAudit, type Database, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, gt, lt, lte, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { newMeetingCode } from './meeting-code.ts'

/** A window for many people behind one internet address: from when to when, and for how many letters. */
export interface Meeting {
  id: string
  code: string
  opensAt: Date
  closesAt: Date
  room: number
  taken: number
  /** By the database's clock. */
  stands: 'to-come' | 'open' | 'over'
}

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Please give times such as 18:00.')

/** What staff say of a meeting. A day and times are London's. */
export const meetingToOpen = z
  .object({
    day: z.iso.date('Please give the day.'),
    from: time,
    to: time,
    room: z
      .number('Please say for how many letters.')
      .int()
      .min(1, 'One letter is the least.')
      .max(300, 'Three hundred letters are the most.'),
  })
  .refine(({ from, to }) => from < to, {
    path: ['to'],
    error: 'The end must be later than the start, on the same day.',
  })
  .refine(({ from, to }) => hoursBetween(from, to) <= 12, { path: ['to'], error: 'Twelve hours are the longest.' })
export type MeetingToOpen = z.infer<typeof meetingToOpen>

function hoursBetween(from: string, to: string): number {
  const hours = (at: string): number => Number(at.slice(0, 2)) + Number(at.slice(3)) / 60
  return hours(to) - hours(from)
}

export type OpenMeetingOutcome = { outcome: 'opened'; code: string } | { outcome: 'over-already' | 'too-far-ahead' }

/** Opens a window beforehand, and writes it into the audit. */
export async function openMeeting(
  db: Database,
  { staffId, meeting }: { staffId: string; meeting: MeetingToOpen },
): Promise<OpenMeetingOutcome> {
  const { day, from, to, room } = meetingToOpen.parse(meeting)
  const [opensAt, closesAt] = [inLondon(day, from), inLondon(day, to)]
  const code = newMeetingCode()
  return db.transaction(async (tx): Promise<OpenMeetingOutcome> => {
    const { rows } = await tx.execute(
      sql`select ${closesAt} <= now() as over, ${opensAt} > now() + interval '89 days' as far`,
    )
    const { over, far } = z.object({ over: z.boolean(), far: z.boolean() }).parse(rows[0])
    if (over) return { outcome: 'over-already' }
    if (far) return { outcome: 'too-far-ahead' }
    await tx.execute(
      sql`insert into letters.meetings (code, opens_at, closes_at, room) values (${code}, ${opensAt}, ${closesAt}, ${room})`,
    )
    await saveAudit(tx, { staffId, action: 'meeting-opened', detail: { day, from, to, room } })
    return { outcome: 'opened', code }
  })
}

function inLondon(day: string, at: string): SQL {
  return sql`((${day}::date + ${at}::time) at time zone 'Europe/London')`
}

/** Ends a window at once, or takes back one to come: its code opens nothing from now on. Whether there was one. Audited. */
export async function endMeeting(
  db: Database,
  { staffId, meetingId }: { staffId: string; meetingId: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [ended] = await tx
      .delete(meetings)
      .where(eq(meetings.id, meetingId))
      .returning({ room: meetings.room, taken: meetings.taken })
    if (ended === undefined) return false
    await saveAudit(tx, { staffId, action: 'meeting-ended', detail: ended })
    return true
  })
}

/** Those to come, open, and over since yesterday, by their beginning. */
export async function listMeetings(db: Queryable): Promise<Meeting[]> {
  const rows = await db
    .select({
      id: meetings.id,
      code: meetings.code,
      opensAt: meetings.opensAt,
      closesAt: meetings.closesAt,
      room: meetings.room,
      taken: meetings.taken,
      isOver: sql<boolean>`${meetings.closesAt} <= now()`,
      isOpen: sql<boolean>`${meetings.opensAt} <= now() and ${meetings.closesAt} > now()`,
    })
    .from(meetings)
    .orderBy(asc(meetings.opensAt), asc(meetings.id))
  return rows.map(({ isOver, isOpen, ...meeting }) => ({ ...meeting, stands: standsAt({ isOver, isOpen }) }))
}

function standsAt({ isOver, isOpen }: { isOver: boolean; isOpen: boolean }): Meeting['stands'] {
  if (isOver) return 'over'
  return isOpen ? 'open' : 'to-come'
}

/** The meeting that has this code now; undefined where none has. */
export async function findMeeting(db: Queryable, code: string): Promise<{ id: string; room: number } | undefined> {
  const [found] = await db
    .select({ id: meetings.id, room: meetings.room })
    .from(meetings)
    .where(and(eq(meetings.code, code), lte(meetings.opensAt, sql`now()`), gt(meetings.closesAt, sql`now()`)))
  return found
}

/** Takes the place of one letter; whether there was one left. */
export async function takePlace(db: Queryable, code: string): Promise<boolean> {
  const { rows } = await db.execute(sql`select letters.take_place(${code}) as id`)
  return z.object({ id: z.string().nullable() }).parse(rows[0]).id !== null
}

/** Drops those that ended more than a day ago. */
export async function dropOldMeetings(db: Queryable): Promise<void> {
  await db.delete(meetings).where(lt(meetings.closesAt, sql`now() - interval '1 day'`))
}
