import type { Database } from '@safe-to-report/db'
import { findMeeting, limitRate, readMeetingCode, takePlace } from '@safe-to-report/letters/misuse'
import type { AtMeeting } from '../journey/admit.ts'
import type { openGuard } from './guard.server.ts'

/** Of each letter that a meeting has room for, in ten minutes: typing errors, and who tries a friend's postcode. */
const lookUpsEach = 6
const lookUpSeconds = 600

type Guard = Pick<ReturnType<typeof openGuard>, 'isWithinLimit'>

/** What somebody may do who types the code of a meeting. */
export function openMeetings(db: Database, guard: Guard) {
  async function find(typed: string, clientAddress: string) {
    const code = readMeetingCode(typed)
    // Whoever tries one code after the other from one place does not get far.
    if (code === undefined || !(await guard.isWithinLimit('meeting-by-address', clientAddress))) return undefined
    const meeting = await findMeeting(db, code)
    return meeting && { ...meeting, code }
  }
  return {
    /** Counts a look-up of a seat at the meeting. */
    async countLookUp(typed: string, clientAddress: string): Promise<AtMeeting> {
      const meeting = await find(typed, clientAddress)
      if (meeting === undefined) return 'unknown'
      const counted = { bucket: 'look-up-at-meeting', who: meeting.id, limit: meeting.room * lookUpsEach }
      const { allowed } = await limitRate(db, { ...counted, windowSeconds: lookUpSeconds })
      return allowed ? 'a-place' : 'full'
    },
    /** Takes the place of one letter at the meeting. */
    async takePlace(typed: string, clientAddress: string): Promise<AtMeeting> {
      const meeting = await find(typed, clientAddress)
      if (meeting === undefined) return 'unknown'
      return (await takePlace(db, meeting.code)) ? 'a-place' : 'full'
    },
  }
}
