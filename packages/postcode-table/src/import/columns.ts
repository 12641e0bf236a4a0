/** Where in a row the three things stand that we need. Their names differ from edition to edition. */
export interface Columns {
  postcode: number
  ended: number
  seat: number
}

const wanted = {
  // `pcds` has one space before the last three places; the others pad or leave it out. All are read alike.
  postcode: /^(pcds|pcd|pcd7|pcd8|pcd2)$/,
  ended: /^doterm$/,
  // `pcon` for years, then with the year of the boundaries: pcon24cd.
  seat: /^pcon(\d\d)?(cd)?$/,
} as const

/** Finds the columns by the header, or says which are missing. */
export function findColumns(header: readonly string[]): Columns | { missing: string[] } {
  const names = header.map((name) => name.trim().toLowerCase())
  const places = {
    postcode: names.findIndex((name) => wanted.postcode.test(name)),
    ended: names.findIndex((name) => wanted.ended.test(name)),
    seat: names.findIndex((name) => wanted.seat.test(name)),
  }
  const missing = [
    ...(places.postcode < 0 ? ['pcds (the postcode)'] : []),
    ...(places.ended < 0 ? ['doterm (when it ended)'] : []),
    ...(places.seat < 0 ? ['pcon or pcon24cd (the constituency)'] : []),
  ]
  return missing.length > 0 ? { missing } : places
}
