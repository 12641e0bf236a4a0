import type { Database, SessionStaff } from '@safe-to-report/db'
import { findAlertSending, letAlertsGo } from '@safe-to-report/letters/desk'
import { countRefusedLately, findReturnsOverview } from '@safe-to-report/outbox/overview'

const days = 30

/** What came back of our mail, as staff see it: numbers, never a letter or a word of a mail. */
export function openReturnsDesk(db: Database) {
  return {
    async findOverview() {
      const [overview, alerts] = await Promise.all([findReturnsOverview(db, days), findAlertSending(db)])
      return { ...overview, days, alerts }
    },
    /** What staff are told on every page: how many mails were refused for our sake of late, and whether alerts are stopped. */
    async findAlarms() {
      const [refusedLately, alerts] = await Promise.all([countRefusedLately(db), findAlertSending(db)])
      return { refusedLately, alerts }
    },
    /** False when alerts were going already. */
    letAlertsGo: (staff: SessionStaff) => letAlertsGo(db, staff.id),
  }
}
