/** What a browser knows of a postcode by itself. */
export type DeviceAnswer =
  /** Of every live postcode away from borders; '' where it has no seat, 'crown' for the Crown dependencies. */
  | { is: 'seat'; seat: string }
  /**
   * In its row of twenty one lies near a border, or was in another seat when it ended: in which of these seats this one lies, its people
   * have to say. The likeliest first.
   */
  | { is: 'border'; seats: string[] }
  /** When, where that is known. */
  | { is: 'ended'; year?: number; month?: number }
  /** No live postcode is in its row: a new street, or a slip. The seats around it. */
  | { is: 'unknown'; near: string[] }

export interface DeviceTable {
  /** GSS codes of seats; '' where a live postcode has no seat, 'crown' for the Crown dependencies. */
  readonly names: readonly string[]
  /** Keys of the sectors with a live postcode, ascending. */
  readonly sectors: Uint32Array
  /** The place in `names` for a postcode's key: exact for every live postcode. -1: no live postcode is in that sector. */
  find: (key: number) => number
  /** The seats of a postcode's sector, and of borders in its row, the likeliest first. */
  near: (key: number) => string[]
  answer: (key: number) => DeviceAnswer
}

/** Reads the table that a browser loads. Throws an Error, whatever the bytes are, unless they are one. */
export function openDeviceTable(bytes: Uint8Array): DeviceTable
