export { vacuumErased } from './day-keys/vacuum-erased.ts'
export { dropOldHandOvers } from './dispatch/drop-hand-overs.ts'
export { eraseDueMail, erasedAtOnce } from './erase-due-mail.ts'
export { dropOldReturns } from './returns/mailbox-state.ts'
