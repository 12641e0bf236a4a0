export type { AlertNews } from './alert-mails.ts'
export { eraseDueSubscriptions } from './erase-due-subscriptions.ts'
export { type AlertGroup, type QueueAlertsOptions, listDueGroups, passOver, queueAlerts } from './queue-alerts.ts'
export { lastWeeklyMoment } from './weekly-moment.ts'
