export { firstManyBill } from './many-bills.ts'
export { watchDay, type Paper, type WatchDay, type WatchDayOptions } from './watch-day.ts'
