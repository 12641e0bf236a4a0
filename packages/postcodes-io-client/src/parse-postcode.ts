import { foldPostcode, suggestPostcode } from '@safe-to-report/postcode-table/postcode-shape.js'
import { isValid, toArea, toNormalised, validOutcode } from 'postcode'

/**
 * Whether the House of Commons has a seat for a postcode's area: not for the Crown dependencies and the overseas territories, nor for
 * addresses of the Forces, nor for areas that are no place (banks, returns, Father Christmas).
 */
export type Territory =
  | 'great-britain'
  | 'northern-ireland'
  | 'crown-dependency'
  | 'overseas-territory'
  | 'forces'
  | 'non-geographic'

export type PostcodeProblem = 'empty' | 'first-half-only' | 'mistyped' | 'not-a-postcode' | 'no-longer-in-use'

export type ParsedPostcode =
  | { valid: true; normalised: string; territory: Territory }
  | { valid: false; problem: PostcodeProblem; suggestion: string | undefined }

/**
 * Reads what somebody typed as a postcode, by its shape alone: whether it exists is for the client to ask. Spaces, case,
 * stray punctuation, wide letters, digits of other scripts and what nobody sees do not matter. A letter typed for a digit, or one of another
 * script, is never corrected silently: it comes back as a suggestion, since the corrected postcode may be a stranger's.
 *
 * @example
 * parsePostcode(' m1 1ad.')  // { valid: true, normalised: 'M1 1AD', territory: 'great-britain' }
 * parsePostcode('SWIA 0AA')  // { valid: false, problem: 'mistyped', suggestion: 'SW1A 0AA' }
 */
export function parsePostcode(input: string): ParsedPostcode {
  const bare = foldPostcode(input)
  if (bare === '') return { valid: false, problem: 'empty', suggestion: undefined }
  // Made large, ſ and ß would become letters of a postcode; left out, what remains may be another one.
  if (/[^A-Z0-9]/.test(bare)) return suggest(bare)

  const forces = /^BFPO(\d{1,4})$/.exec(bare)
  if (forces) return { valid: true, normalised: `BFPO ${forces[1]}`, territory: 'forces' }

  const overseas = readOverseas(bare)
  if (overseas) return { valid: true, normalised: overseas, territory: 'overseas-territory' }

  // Newport's until 1984, which people of that age may still have in mind.
  if (/^NPT\d[A-Z]{2}$/.test(bare)) return { valid: false, problem: 'no-longer-in-use', suggestion: undefined }

  const normalised = isPostcode(bare) ? toNormalised(bare) : null
  if (normalised) return { valid: true, normalised, territory: territoryOf(normalised) }

  if (validOutcode(bare) && !/^[A-Z]{1,2}0\d/.test(bare))
    return { valid: false, problem: 'first-half-only', suggestion: undefined }
  return suggest(bare)
}

function suggest(bare: string): ParsedPostcode {
  const suggestion = suggestPostcode(bare)
  return suggestion === ''
    ? { valid: false, problem: 'not-a-postcode', suggestion: undefined }
    : { valid: false, problem: 'mistyped', suggestion }
}

/** Of a shape that Royal Mail gives out: no district begins with 0 and goes on, and the last two letters are none of C, I, K, M, O, V. */
function isPostcode(bare: string): boolean {
  return isValid(bare) && /^[A-Z]{1,2}(\d[A-Z]?|[1-9]\d)\d[ABD-HJLNP-UW-Z]{2}$/.test(bare)
}

function territoryOf(postcode: string): Territory {
  const area = toArea(postcode)
  if (area === 'BT') return 'northern-ireland'
  if (area === 'JE' || area === 'GY' || area === 'IM') return 'crown-dependency'
  if (area === 'GX') return 'overseas-territory'
  if (area === 'BF') return 'forces'
  if (['BX', 'QC', 'XM', 'XX'].includes(area ?? '')) return 'non-geographic'
  return 'great-britain'
}

/** Postcodes of overseas territories that have a shape of their own; Gibraltar's have ours. */
function readOverseas(bare: string): string | undefined {
  const single = /^(ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA)(1ZZ)$/.exec(bare)
  if (single) return `${single[1]} ${single[2]}`
  const withHyphen = /^(AI)(2640)$/.exec(bare) ?? /^(KY\d)(\d{4})$/.exec(bare)
  if (withHyphen) return `${withHyphen[1]}-${withHyphen[2]}`
  return /^(?:VG|MSR)\d{4}$/.test(bare) ? bare : undefined
}
