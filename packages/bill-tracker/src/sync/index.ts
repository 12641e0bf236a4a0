export { findSettledChange } from './settled-change.ts'
export { NotKnownToParliament, ParliamentAnswerChanged, ParliamentUnreachable } from './asking/errors.ts'
export {
  parliamentUrls,
  runSync,
  type RunSyncOptions,
  type SyncOutcome,
  type SyncSummary,
  type SyncTarget,
} from './run-sync.ts'
export type { SyncDepth } from './planning/synced.ts'
export { syncDue, type SyncDueOptions } from './sync-due.ts'
export { tellSync } from './tell-sync.ts'
