interface Keys {
  postcodeKey: (postcode: string) => number
  outwardKey: (outward: string) => number
}

interface Table {
  names: readonly string[]
  find: (key: number) => number
}

type DeviceProblem =
  | 'empty'
  | 'first-half-only'
  | 'malformed'
  | 'not-here'
  | 'crown'
  | 'overseas'
  | 'forces'
  | 'nowhere'

export function findOnDevice(
  table: Table,
  keys: Keys,
  typed: string,
): { gss: string; says?: undefined } | { says: DeviceProblem; gss?: undefined }
