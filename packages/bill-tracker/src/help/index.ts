export { findHelp } from './find-help.ts'
export { listFoundingHelp } from './founding-help.ts'
export type * from './help-types.ts'
