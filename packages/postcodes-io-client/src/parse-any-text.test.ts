import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePostcode } from './parse-postcode.ts'

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
    .toUpperCase()

const postcode = fc.stringMatching(/^([A-PR-UWYZ][A-HK-Y]?[1-9][0-9]?|[EW]1[ABW]) [0-9][ABD-HJLNP-UW-Z]{2}$/)
const almost = fc
  .tuple(postcode, fc.nat(8), fc.constantFrom('I', 'O', '0', '1', 'S', '5', '', ' ', 'é'))
  .map(([text, at, letter]) => text.slice(0, at) + letter + text.slice(at + 1))
const anything = fc.oneof(postcode, almost, fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 }))

test('whatever is typed is a postcode with the very letters typed, or is none', () => {
  fc.assert(
    fc.property(anything, (typed) => {
      const parsed = parsePostcode(typed)
      expect(parsed.valid ? bare(parsed.normalised) : bare(typed)).toBe(bare(typed))
    }),
    { numRuns: 2_000 },
  )
})

test('a postcode read twice is read the same, and so is what is suggested for a mistyped one', () => {
  const seen = { valid: 0, suggested: 0 }
  fc.assert(
    fc.property(anything, (typed) => {
      const parsed = parsePostcode(typed)
      if (parsed.valid) seen.valid += 1
      else if (parsed.suggestion !== undefined) seen.suggested += 1
      const again = parsed.valid ? parsed.normalised : parsed.suggestion
      const readAgain = again === undefined ? undefined : parsePostcode(again)
      expect(readAgain?.valid === true ? readAgain.normalised : undefined).toBe(again)
      expect(parsed.valid ? readAgain : undefined).toEqual(parsed.valid ? parsed : undefined)
    }),
    { numRuns: 2_000 },
  )
  expect(seen.valid).toBeGreaterThan(100)
  expect(seen.suggested).toBeGreaterThan(10)
})

test('case, width, script of digits, spaces, stray marks and what nobody sees make no difference', () => {
  const mark = fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    '-',
    '.',
    '\t',
    '\u200b',
    '\u00ad',
    '\u2060',
    '\ufeff',
    '\u3164',
    '\u3000',
  )
  const written = fc.constantFrom(
    (sign: string) => sign,
    (sign: string) => sign.toLowerCase(),
    (sign: string) => (sign === ' ' ? '\u3000' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    (sign: string) => (/\d/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0x0660 - 0x30) : sign),
  )
  fc.assert(
    fc.property(postcode, fc.array(mark, { minLength: 9, maxLength: 9 }), written, (text, marks, write) => {
      const typed = Array.from(text)
        .map((sign, index) => `${marks[index]}${write(sign)}`)
        .join('')
      expect(parsePostcode(typed)).toEqual(parsePostcode(text))
      expect(parsePostcode(text)).toMatchObject({ valid: true, normalised: text })
    }),
  )
})
