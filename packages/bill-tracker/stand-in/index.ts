export { faultKinds, type Fault, type FaultKind } from './faults.ts'
export type { Travelled } from './travel.ts'
export { moments, travellingBillId, type Moment } from './travelling-bill.ts'
export { startStandInParliament, type Decided, type StandInOptions, type StandInParliament } from './start-stand-in.ts'
