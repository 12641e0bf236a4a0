export { blankValues } from './blank-values.ts'
export { leaveAtOnce } from './leave-at-once.ts'
export { openSession, openStaff } from './open-session.ts'
export { editAs, publishAs, someGrounds, type People, type PublishedAs } from './publish-as.ts'
