import type { DeviceAnswer } from './device-table.js'

interface Keys {
  postcodeKey: (postcode: string) => number
  outwardKey: (outward: string) => number
  foldPostcode: (typed: string) => string
  suggestPostcode: (folded: string) => string
}

interface Table {
  answer: (key: number) => DeviceAnswer
}

type DeviceProblem =
  | 'empty'
  | 'first-half-only'
  | 'malformed'
  | 'mistyped'
  | 'not-here'
  | 'ended'
  | 'crown'
  | 'overseas'
  | 'forces'
  | 'nowhere'

type FoundOnDevice =
  | { gss: string }
  | { among: string[]; why: 'row' | 'unknown' | 'northern-ireland' }
  | { says: DeviceProblem; suggestion?: string }

/** `leavesOut`: the postcode area that the table does not have. */
export function findOnDevice(table: Table, keys: Keys, typed: string, leavesOut?: string): FoundOnDevice
