export { faultKinds, type Fault, type FaultKind } from './faults.ts'
export { startStandInParliament, type Decided, type StandInOptions, type StandInParliament } from './start-stand-in.ts'
