export {
  findAuditProposals,
  findAuditSubjects,
  listAccountNames,
  listAudit,
  type AuditFilter,
  type AuditLine,
  type AuditProposal,
  type AuditSubject,
} from './audit-lines.ts'
export {
  findKnownBrowser,
  forgetBrowser,
  forgetBrowsersOf,
  knownBrowserSeconds,
  rememberBrowser,
} from './known-browsers.ts'
export { listOpenAccounts } from './open-accounts.ts'
export { createToken, hashToken } from './secret-token.ts'
export { saveSignInLink } from './sign-in-links.ts'
export {
  addStaff,
  disableStaff,
  findStaffByEmail,
  findStaffNames,
  staffForm,
  type AddStaffOutcome,
  type StaffAccount,
} from './staff-accounts.ts'
export { saveAudit, type AuditEntry, type StaffAction } from './staff-audit.ts'
export {
  endSessions,
  listOwnSessions,
  signIn,
  useSession,
  type OwnSession,
  type SessionsToEnd,
  type SessionStaff,
  type SignInOutcome,
} from './staff-sessions.ts'
export {
  findNewestChanges,
  findSignedChanges,
  listSignedChanges,
  type ChangesPage,
  type SignedChange,
} from './record-changes.ts'
export { listConflicts, listLastGoodRuns, listLastSyncRuns, type Conflict, type SyncRun } from './record-checks.ts'
export { isDissolved } from './seats.ts'
