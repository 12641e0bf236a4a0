import type { Database, SessionStaff } from '@safe-to-report/db'
import { type AlertSending, findAlertSending, letAlertsGo } from '@safe-to-report/letters/desk'
import { countRefusedLately, findReturnsOverview, type ReturnsOverview } from '@safe-to-report/outbox/overview'

const days = 30

/** What came back of our mail, as staff see it: numbers, never a letter or a word of a mail. */
export interface ReturnsDesk {
  findOverview: () => Promise<ReturnsOverview & { days: number; alerts: AlertSending }>
  /** What staff are told on every page: how many mails were refused for our sake of late, and whether alerts are stopped. */
  findAlarms: () => Promise<{ refusedLately: number; alerts: AlertSending }>
  /** False when alerts were going already. */
  letAlertsGo: (staff: SessionStaff) => Promise<boolean>
}

export function openReturnsDesk(db: Database): ReturnsDesk {
  return {
    async findOverview() {
      const [overview, alerts] = await Promise.all([findReturnsOverview(db, days), findAlertSending(db)])
      return { ...overview, days, alerts }
    },
    async findAlarms() {
      const [refusedLately, alerts] = await Promise.all([countRefusedLately(db), findAlertSending(db)])
      return { refusedLately, alerts }
    },
    letAlertsGo: (staff) => letAlertsGo(db, staff.id),
  }
}
