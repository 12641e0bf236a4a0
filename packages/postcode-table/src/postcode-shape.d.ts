/** The key of an outward code ("SW1A"), or -1 for anything else. Areas, then districts by number, then their letters. */
export function outwardKey(outward: string): number

/**
 * The key of a postcode in capitals, with or without its space, or -1 for anything of another shape. Keys sort as postcodes
 * do: area, district by number, sector, unit; `Math.floor(key / 400)` is the sector's own key.
 */
export function postcodeKey(postcode: string): number

/** What some keyboards write for the signs of a postcode, one for one: wide letters and digits, and digits of other scripts. */
export function toPlainSigns(typed: string): string

/** The letters and digits of what was typed, in capitals: without spaces, stray marks and what nobody sees. Others stay as they are. */
export function foldPostcode(typed: string): string

/** The postcode that may be meant by folded text which is none, to be offered and never taken silently; '' for none. */
export function suggestPostcode(folded: string): string
