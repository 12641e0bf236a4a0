/** The seats in which a postcode may lie. */
export interface BorderSeats {
  /** By their places in the directory's names, the likeliest first: that of most of its addresses, or that of its own point. */
  seats: readonly number[]
  /** How many in a hundred of its addresses lie in each; absent where no addresses were counted. */
  shares?: readonly number[]
}

/** Live postcodes that may lie in more than one seat, by their index among the live ones. */
export type Borders = ReadonlyMap<number, BorderSeats>
