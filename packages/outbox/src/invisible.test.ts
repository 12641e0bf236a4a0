import { expect, test } from 'vitest'
import { letterForm } from '@safe-to-report/letters/writing'

const filled = { points: ['consent'], ownWords: '', name: 'Ana Example', email: 'ana@example.org' }

/** Nobody sees them, and pasting brings them along. */
const unseen: Record<string, string> = {
  'soft hyphen': '\u00AD',
  'combining grapheme joiner': '\u034F',
  'Arabic letter mark': '\u061C',
  'Hangul filler': '\u115F',
  'Mongolian vowel separator': '\u180E',
  'zero width space': '\u200B',
  'zero width non-joiner': '\u200C',
  'zero width joiner': '\u200D',
  'left-to-right mark': '\u200E',
  'right-to-left mark': '\u200F',
  'left-to-right embedding': '\u202A',
  'right-to-left override': '\u202E',
  'word joiner': '\u2060',
  'invisible separator': '\u2063',
  'left-to-right isolate': '\u2066',
  'pop directional isolate': '\u2069',
  'inhibit symmetric swapping': '\u206A',
  'braille blank': '\u2800',
  'Hangul filler of two bytes': '\u3164',
  'variation selector': '\uFE0E',
  'byte order mark': '\uFEFF',
  'half width Hangul filler': '\uFFA0',
  'interlinear anchor': '\uFFF9',
  'language tag': '\u{E0001}',
  'tag letter': '\u{E0061}',
}

/** Blanks of every width, as they stand at the ends of what was pasted. */
const blanks: Record<string, string> = {
  blank: ' ',
  tab: '\t',
  'no-break space': '\u00A0',
  'en quad': '\u2000',
  'thin space': '\u2009',
  'narrow no-break space': '\u202F',
  'mathematical space': '\u205F',
  'ideographic space': '\u3000',
}

const places: Record<string, (text: string, sign: string) => string> = {
  'at the start': (text, sign) => `${sign}${text}`,
  'at the end': (text, sign) => `${text}${sign}`,
  inside: (text, sign) => `${text.slice(0, 2)}${sign}${text.slice(2)}`,
}

const cases = Object.entries(unseen).flatMap(([what, sign]) =>
  Object.keys(places).map((place) => ({ what, sign, place })),
)

test.each(cases)('$what $place of a name, an address or an e-mail address falls away', ({ sign, place }) => {
  const put = (text: string): string => places[place]?.(text, sign) ?? text
  const read = letterForm.parse({
    ...filled,
    name: put('Ana Example'),
    addressLine: put('1 High Street'),
    email: put('ana@example.org'),
  })
  expect(read).toMatchObject({ name: 'Ana Example', addressLine: '1 High Street', email: 'ana@example.org' })
})

test.each(Object.entries(blanks))(
  'a %s around a name or an address falls away, and inside it is a blank',
  (_, sign) => {
    const read = letterForm.parse({
      ...filled,
      name: `${sign}Ana${sign}Example${sign}`,
      addressLine: `${sign}1${sign}High Street${sign}`,
      email: `${sign}ana@example.org${sign}`,
    })
    expect(read).toMatchObject({ name: 'Ana Example', addressLine: '1 High Street', email: 'ana@example.org' })
  },
)

test('a name of nothing that anybody sees is missing', () => {
  const read = letterForm.safeParse({ ...filled, name: Object.values(unseen).join('') })
  expect(read.error?.issues.map(({ message }) => message)).toEqual(['name-missing'])
})

test.each([
  ['Persian, with what parts two letters', 'علی\u200Cرضا'],
  ['Malayalam, with what joins two letters', 'അവന്\u200Dറെ'],
  ['a family', 'Ana 👩\u200D👧'],
  ['Japanese, with the form of a character', '葛\u{E0100}城'],
  ['a heart in colour', 'Ana ❤\uFE0F'],
])('what a name needs stays: %s', (_, name) => {
  expect(letterForm.parse({ ...filled, name }).name).toBe(name)
})
