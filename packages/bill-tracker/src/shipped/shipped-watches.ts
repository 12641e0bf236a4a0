import { readFoundingFile } from './read-founding-file.ts'

/** The short names of the watches that ship, each of one ask of the founding record. */
const shippedWatchNames = [
  'firewall',
  'leave',
  'funds',
  'istanbul',
  'legal-aid',
  'reporting',
  'moratorium',
  'safe-place',
  'guidelines',
] as const

/** The text of a watch as it ships, under its short name. */
export interface ShippedWatch {
  name: (typeof shippedWatchNames)[number]
  text: string
}

export function readShippedWatches(): ShippedWatch[] {
  return shippedWatchNames.map((name) => ({ name, text: readFoundingFile(`watches/${name}.watch`) }))
}
