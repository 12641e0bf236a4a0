import type { Database, SessionStaff } from '@safe-to-report/db'
import {
  findSending,
  savePace,
  saveSending,
  settleUncertain,
  type UncertainDecision,
} from '@safe-to-report/letters/desk'
import { readSendingForm } from './sending-form.ts'

interface SendingAnswer {
  isDone: boolean
  says: string
}

const settledWords = {
  arrived: 'Done: it counts as handed over, and its writer reads so.',
  'send-again': 'Done: it goes out again, with the same Message-ID.',
  'give-up': 'Done: it is not sent, and its writer gets the text back.',
} as const satisfies Record<UncertainDecision, string>

/** What signed-in staff see and do of sending. */
export function openSendingDesk(db: Database) {
  return {
    findOverview: () => findSending(db),
    /** Does what the form asks, and says what became of it. */
    async answer(staff: SessionStaff, form: FormData): Promise<SendingAnswer> {
      const asked = readSendingForm(form)
      const staffId = staff.id
      switch (asked.ask) {
        case 'faulty':
          return { isDone: false, says: asked.says }
        case 'settings':
          await saveSending(db, { ...asked, staffId })
          return { isDone: true, says: 'Saved. Every worker goes by it from now on.' }
        case 'pace':
          await savePace(db, { ...asked, staffId })
          return { isDone: true, says: 'Saved. Every worker goes by it from now on.' }
        case 'settle': {
          const settled = await settleUncertain(db, { ...asked, staffId })
          return settled === 'settled'
            ? { isDone: true, says: settledWords[asked.decision] }
            : { isDone: false, says: 'Nothing was done: that letter was settled or erased meanwhile.' }
        }
      }
    },
  }
}
