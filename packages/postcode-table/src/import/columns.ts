/** Where in a row the things stand that we need. Their names differ from edition to edition. */
export interface Columns {
  postcode: number
  ended: number
  seat: number
  east: number
  north: number
  /** -1 where a file tells no police force areas. */
  policeArea: number
}

interface Wanted {
  name: RegExp
  /** What is told to be missing. */
  says: string
}

// Names as in the zip of 2024 and of 2026, then in words, as in the table that the portal itself shows.
const wanted = {
  // `pcds` has one space before the last three places; the others pad or leave it out. All are read alike.
  postcode: { name: /^(pcds|pcd|pcd7|pcd8|pcd2|postcode \(.*\))$/, says: 'pcds (the postcode)' },
  ended: { name: /^(doterm|date of termination)$/, says: 'doterm (when it ended)' },
  // With the year of the boundaries since 2024: pcon24cd.
  seat: {
    name: /^(pcon(\d\d)?(cd)?|westminster parliamentary constituency code.*)$/,
    says: 'pcon or pcon24cd (the constituency)',
  },
  east: { name: /^(oseast1m|east1m|.*easting.*)$/, says: 'east1m (where it lies)' },
  north: { name: /^(osnrth1m|north1m|.*northing.*)$/, says: 'north1m (where it lies)' },
} as const satisfies Record<string, Wanted>

const policeArea = /^(pfa(\d\d)?(cd)?|police force area code.*)$/

/** Finds the columns by the header, or says which are missing. */
export function findColumns(header: readonly string[]): Columns | { missing: string[] } {
  const names = toNames(header)
  const places = {
    postcode: placeOf(names, wanted.postcode.name),
    ended: placeOf(names, wanted.ended.name),
    seat: placeOf(names, wanted.seat.name),
    east: placeOf(names, wanted.east.name),
    north: placeOf(names, wanted.north.name),
    policeArea: placeOf(names, policeArea),
  }
  const missing = [
    ...(places.postcode < 0 ? [wanted.postcode.says] : []),
    ...(places.ended < 0 ? [wanted.ended.says] : []),
    ...(places.seat < 0 ? [wanted.seat.says] : []),
    ...(places.east < 0 ? [wanted.east.says] : []),
    ...(places.north < 0 ? [wanted.north.says] : []),
  ]
  return missing.length > 0 ? { missing } : places
}

/** The columns of the directory of addresses that we need; undefined where it is none. */
export function findAddressColumns(header: readonly string[]): { postcode: number; seat: number } | undefined {
  const names = toNames(header)
  const places = { postcode: placeOf(names, wanted.postcode.name), seat: placeOf(names, wanted.seat.name) }
  return hasAddresses(names) && places.postcode >= 0 && places.seat >= 0 ? places : undefined
}

/** What a file is by its header, if it is known and is not the directory: with what to do. */
export function judgeHeader(header: readonly string[]): string | undefined {
  const names = toNames(header)
  if (hasAddresses(names)) {
    return 'This is the ONS directory of addresses (ONSUD or NSUL). It can help to find postcodes in two seats: import the ONS Postcode Directory, and give this file after --addresses.'
  }
  const isOfPostcodes = placeOf(names, wanted.postcode.name) >= 0 && placeOf(names, wanted.ended.name) >= 0
  const hasCouncils = names.some((name) => /^(laua|oslaua|lad\d\dcd)$|^local authority/.test(name))
  // Both have councils; only the directory has parishes as well.
  const hasParishes = names.some((name) => /^(parish|parncp\d\dcd)$|parish/.test(name))
  if (isOfPostcodes && hasCouncils && !hasParishes) return lookupOfAreas
  if (/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test((header[0] ?? '').trim())) {
    return 'The first line is a postcode already, not the names of columns, as in OS Code-Point Open, which has no constituencies.'
  }
  return undefined
}

/** Also known by its name, before a byte is read. */
export const lookupOfAreas =
  'This is the National Statistics Postcode Lookup (NSPL). Its constituency is that of a whole census area, not of the postcode itself, which is wrong at borders: take the ONS Postcode Directory (ONSPD) instead.'

function hasAddresses(names: readonly string[]): boolean {
  return names.some((name) => /^(uprn|unique property reference number.*)$/.test(name))
}

function toNames(header: readonly string[]): string[] {
  return header.map((name) => name.trim().toLowerCase())
}

/** Of several the newest, by the year in its name: an older one may have been left beside it. */
function placeOf(names: readonly string[], wantedName: RegExp): number {
  const found = names.flatMap((name, place) => (wantedName.test(name) ? [{ place, year: yearIn(name) }] : []))
  return found.toSorted((one, other) => other.year - one.year || one.place - other.place)[0]?.place ?? -1
}

function yearIn(name: string): number {
  return Number(/(?:20)?(\d\d)(?:cd|\))$/.exec(name)?.[1] ?? 0)
}
