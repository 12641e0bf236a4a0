export { followClock } from './follow-clock.ts'
export { holdLock } from './hold-lock.ts'
export { inBatches } from './in-batches.ts'
export { listen, type ListenOptions } from './listen.ts'
export { migrateDatabase } from './migrate-database.ts'
export { openDatabase, type Database, type OpenDatabase, type OpenOptions, type Queryable } from './open-database.ts'
export * from './queries/index.ts'
export { neverKept } from './never-kept.ts'
export { inOneTransaction } from './one-transaction.ts'
export { anchorClock, londonToday, readClock, readToday } from './read-clock.ts'
export * from './schema/index.ts'
export { findMissingTimeLimits } from './time-limits.ts'
export {
  keepComparing,
  mostApartSeconds,
  watchClock,
  type WatchClockOptions,
  type WatchedClock,
} from './watch-clock.ts'
export { readLondonDay, watchDay, type LondonDay, type WatchDayOptions } from './watch-day.ts'
export { processRoles, setUpRoles, urlForRole, type ProcessRole } from './set-up-roles.ts'
