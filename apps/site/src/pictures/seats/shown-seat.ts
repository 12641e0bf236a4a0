import type { Hex, Mark } from './draw-hexes.ts'

/** A seat with what the map and its table say of it. */
export interface ShownSeat extends Hex {
  name: string
  /** Null where nobody sits, or we do not know who. */
  member: { id: number; name: string; party: string | null } | null
  /** In words, for the table and for who points at it. */
  told: string
}

/** What a mark says, and of how many seats. */
export interface SeatKey {
  mark: Mark
  words: string
  seats: number
}

/** Where the seat stands in the table of a page: short, since each is named four times. Codes of a nation differ in their last three figures. */
export function anchorOf(gss: string): string {
  return `${gss.charAt(0)}${gss.slice(-3)}`
}
