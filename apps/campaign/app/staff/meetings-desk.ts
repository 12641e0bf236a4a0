import type { Database, SessionStaff } from '@safe-to-report/db'
import { endMeeting, formatMeetingCode, listMeetings, meetingToOpen, openMeeting } from '@safe-to-report/letters/desk'
import { sayIssue } from '@safe-to-report/letters/campaigns'
import { z } from 'zod'

/** What was typed and could not be saved. */
export interface TypedMeeting {
  day: string
  from: string
  to: string
  room: string
}

interface MeetingsAnswer {
  isDone: boolean
  says: string
  typed?: TypedMeeting
}

const refusals = {
  'over-already': 'Nothing was opened: that time is over already.',
  'too-far-ahead': 'Nothing was opened: please open it within three months of the day.',
} as const

/** What signed-in staff see and do of windows for many people behind one internet address. */
export function openMeetingsDesk(db: Database) {
  return {
    list: () => listMeetings(db),
    /** Does what the form asks, and says what became of it. */
    answer: (staff: SessionStaff, form: FormData) =>
      text(form, 'ask') === 'end' ? end(db, staff, form) : open(db, staff, form),
  }
}

async function open(db: Database, staff: SessionStaff, form: FormData): Promise<MeetingsAnswer> {
  const typed = { day: text(form, 'day'), from: text(form, 'from'), to: text(form, 'to'), room: text(form, 'room') }
  const asked = meetingToOpen.safeParse(
    { ...typed, room: typed.room === '' ? null : Number(typed.room) },
    { error: sayIssue },
  )
  if (!asked.success) {
    return { isDone: false, says: `Nothing was opened. ${asked.error.issues[0]?.message ?? ''}`, typed }
  }
  const opened = await openMeeting(db, { staffId: staff.id, meeting: asked.data })
  if (opened.outcome !== 'opened') return { isDone: false, says: refusals[opened.outcome], typed }
  return { isDone: true, says: `Opened. Its code is ${formatMeetingCode(opened.code)}.` }
}

async function end(db: Database, staff: SessionStaff, form: FormData): Promise<MeetingsAnswer> {
  const meetingId = z.uuid().safeParse(text(form, 'meeting'))
  const isEnded = meetingId.success && (await endMeeting(db, { staffId: staff.id, meetingId: meetingId.data }))
  return isEnded
    ? { isDone: true, says: 'Ended. Its code opens nothing any more.' }
    : { isDone: false, says: 'Nothing was done: that one was ended meanwhile.' }
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
