export { compareMessages } from './compare-messages.ts'
export { aLetter, foundForTests, member, seat, typed } from './letters-for-tests.ts'
export { openPostOffice, type PostOffice } from './post-office.ts'
export { startSmtpForTests, type Fault, type ReceivedMail, type SmtpForTests } from './smtp-for-tests.ts'
