export { describeFailure, type FailureRecord } from './describe-failure.ts'
export { endGracefully } from './end-gracefully.ts'
export { keepToLog } from './keep-to-log.ts'
export { leavingHeaders } from './leaving-headers.ts'
export { openRefusals, type Refusals } from './open-refusals.ts'
export { databaseAddress, mailServerAddress, ownAddress, webAddress } from './env-addresses.ts'
export { findSharedKeys, randomKey, randomKeys } from './env-keys.ts'
export type { Installation } from './installation-file.ts'
export { openLog } from './open-log.ts'
export {
  findPlainRefusal,
  isReadableAddress,
  sayWithHelp,
  sendPlainRefusal,
  type PlainRefusal,
} from './plain-refusal.ts'
export { findTrialFaults, installation } from './read-installation.ts'
export { refuseMalformed } from './refuse-malformed.ts'
export { readEnv, type EnvAnswer, type GivenEnv } from './read-env.ts'
export { securityHeaders } from './security-headers.ts'
export { startOrTell } from './start-or-tell.ts'
