/** The key of an outward code ("SW1A"), or -1 for anything else. Areas, then districts by number, then their letters. */
export function outwardKey(outward: string): number

/**
 * The key of a postcode in capitals, with or without its space, or -1 for anything of another shape. Keys sort as postcodes
 * do: area, district by number, sector, unit; `Math.floor(key / 400)` is the sector's own key.
 */
export function postcodeKey(postcode: string): number

export interface DeviceTable {
  /** GSS codes of seats; '' where a live postcode has no seat, 'crown' for the Crown dependencies. */
  readonly names: readonly string[]
  /** Keys of the sectors with a live postcode, ascending. */
  readonly sectors: Uint32Array
  /** The place in `names` for a postcode's key: exact for every live postcode. -1: no live postcode is in that sector. */
  find: (key: number) => number
}

/** Reads the table that a browser loads. Throws an Error, whatever the bytes are, unless they are one. */
export function openDeviceTable(bytes: Uint8Array): DeviceTable
