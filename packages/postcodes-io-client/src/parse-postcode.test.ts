import { expect, test } from 'vitest'
import { parsePostcode } from './parse-postcode.ts'

test.each([
  ['as printed', 'M1 1AD', 'M1 1AD'],
  ['in small letters without its space', 'sw1a0aa', 'SW1A 0AA'],
  ['with spaces around and inside', '  se1   2dl ', 'SE1 2DL'],
  ['with a full stop after it', 'N1 2UD.', 'N1 2UD'],
  ['with a hyphen and a non-breaking space', 'LL55\u00A0-1SH', 'LL55 1SH'],
  ['of a large user', 'SE1P5ZZ', 'SE1P 5ZZ'],
  ['in wide letters', 'ＳＷ１Ａ ０ＡＡ', 'SW1A 0AA'],
  ['in small wide letters, with a wide space', 'ｓｗ１ａ\u3000０ａａ', 'SW1A 0AA'],
  ['with Arabic digits', 'SW١A ٠AA', 'SW1A 0AA'],
  ['with Persian or Urdu digits', 'N۱ ۲UD', 'N1 2UD'],
  ['with Devanagari digits', 'E१४ ५HQ', 'E14 5HQ'],
  ['with Bengali digits', 'E১৪ ৫HQ', 'E14 5HQ'],
  ['with a zero-width space', 'SW1A\u200b0AA', 'SW1A 0AA'],
  ['behind a byte order mark', '\ufeffSW1A 0AA', 'SW1A 0AA'],
  ['with soft hyphens', 'SW\u00ad1A 0\u00adAA', 'SW1A 0AA'],
  ['turned to be read from the right', '\u202eSW1A 0AA\u202c', 'SW1A 0AA'],
  ['with a filler that is a letter', 'SW1A\u31640AA', 'SW1A 0AA'],
  ['with a mark of variation', 'SW1A\ufe0f 0AA', 'SW1A 0AA'],
  ['with a dash of typographers', 'SW1A–0AA', 'SW1A 0AA'],
])('a postcode %s is read', (_, typed, normalised) => {
  expect(parsePostcode(typed)).toEqual({ valid: true, normalised, territory: 'great-britain' })
})

test.each([
  ['BT1 1AA', 'northern-ireland'],
  ['B1 1BB', 'great-britain'],
  ['JE2 4WD', 'crown-dependency'],
  ['GY1 1AA', 'crown-dependency'],
  ['IM1 1AA', 'crown-dependency'],
  ['BF1 2AU', 'forces'],
  ['bfpo 57', 'forces'],
  ['GX11 1AA', 'overseas-territory'],
  ['gx111aa', 'overseas-territory'],
  ['FIQQ 1ZZ', 'overseas-territory'],
  ['ascn1zz', 'overseas-territory'],
  ['TKCA 1ZZ', 'overseas-territory'],
  ['AI-2640', 'overseas-territory'],
  ['KY1-1100', 'overseas-territory'],
  ['VG1110', 'overseas-territory'],
  ['MSR1110', 'overseas-territory'],
  ['BX1 1LT', 'non-geographic'],
  ['QC1 1AA', 'non-geographic'],
  ['XX10 1AA', 'non-geographic'],
  ['XM4 5HQ', 'non-geographic'],
  ['KY1 1NU', 'great-britain'],
  ['G2 1DY', 'great-britain'],
  ['EH99 1SP', 'great-britain'],
])('%s lies in %s', (typed, territory) => {
  expect(parsePostcode(typed)).toMatchObject({ valid: true, territory })
})

test.each([
  ['nothing', '  ', 'empty'],
  ['punctuation alone', '?', 'empty'],
  ['the first half', 'SW1A', 'first-half-only'],
  ['a town', 'Manchester', 'not-a-postcode'],
  ['a telephone number', '07700 900123', 'not-a-postcode'],
  ['a postcode that lost its last letter', 'M1 1A', 'not-a-postcode'],
  ['a postcode with a letter that none ends in', 'M1 1AC', 'not-a-postcode'],
  ['a district that begins with 0', 'M01 1AD', 'not-a-postcode'],
  ['an old postcode of Newport', 'npt 9zb', 'no-longer-in-use'],
  ['letters that only look like those of a postcode', 'ſW1A 0AA', 'not-a-postcode'],
])('%s is not a postcode', (_, typed, problem) => {
  expect(parsePostcode(typed)).toEqual({ valid: false, problem, suggestion: undefined })
})

test.each([
  ['SWIA 0AA', 'SW1A 0AA'],
  ['SW1A OAA', 'SW1A 0AA'],
  ['sw1a oaa', 'SW1A 0AA'],
  ['0X1 1BX', 'OX1 1BX'],
  ['1P1 1AA', 'IP1 1AA'],
  ['ｓｗｉａ ｏａａ', 'SW1A 0AA'],
  ['М1 1АЕ', 'M1 1AE'],
  ['м1 1аt', 'M1 1AT'],
  ['Ν1 2UD', 'N1 2UD'],
  ['İP1 1AA', 'IP1 1AA'],
  ['ıp1 1aa', 'IP1 1AA'],
])('%s is suggested, not silently taken, as %s', (typed, suggestion) => {
  expect(parsePostcode(typed)).toEqual({ valid: false, problem: 'mistyped', suggestion })
})
