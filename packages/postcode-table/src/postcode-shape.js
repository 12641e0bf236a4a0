// What a postcode looks like, as it is typed and as a number. Plain JavaScript without imports, since pages load it as it is.

/** Letters that the last two places of a postcode may have; C, I, K, M, O and V are not used there. */
const unitLetters = 'ABDEFGHJLNPQRSTUWXYZ'
const unitsInSector = 400
const unitsInRow = 20

/** 1 to 26 for a capital letter, else 0. */
function letterAt(text, index) {
  const code = text.charCodeAt(index) - 64
  return code >= 1 && code <= 26 ? code : 0
}

/** 0 to 9 for a digit, else -1. */
function digitAt(text, index) {
  const code = text.charCodeAt(index) - 48
  return code >= 0 && code <= 9 ? code : -1
}

export function outwardKey(outward) {
  const first = letterAt(outward, 0)
  const second = letterAt(outward, 1)
  let index = second ? 2 : 1
  let district = digitAt(outward, index)
  if (!first || district < 0) return -1
  index += 1
  const more = digitAt(outward, index)
  if (more >= 0) {
    if (district === 0) return -1
    district = district * 10 + more
    index += 1
  }
  const suffix = letterAt(outward, index)
  if (suffix) index += 1
  if (index !== outward.length || (suffix && more >= 0)) return -1
  return ((first * 27 + second) * 100 + district) * 27 + suffix
}

export function postcodeKey(postcode) {
  const end = postcode.length
  if (end < 5 || end > 8) return -1
  const row = unitLetters.indexOf(postcode.charAt(end - 2))
  const column = unitLetters.indexOf(postcode.charAt(end - 1))
  const sector = digitAt(postcode, end - 3)
  if (row < 0 || column < 0 || sector < 0) return -1
  const outward = outwardKey(postcode.slice(0, postcode.charAt(end - 4) === ' ' ? end - 4 : end - 3))
  return outward < 0 ? -1 : (outward * 10 + sector) * unitsInSector + row * unitsInRow + column
}

/** What some keyboards write for the signs of a postcode, one for one: wide letters and digits, and digits of other scripts. */
export function toPlainSigns(typed) {
  return typed
    .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u0660-\uffff]/g, (sign) => (/\p{Nd}/u.test(sign) ? digitOf(sign.charCodeAt(0)) : sign))
}

/** Each script has its ten digits in a row. */
function digitOf(code) {
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value += 1
  return String(value)
}

/** The letters and digits of what was typed, in capitals: without spaces, stray marks and what nobody sees. Others stay as they are. */
export function foldPostcode(typed) {
  return toPlainSigns(typed)
    .replaceAll(/[^\p{Letter}\p{Number}]|[\u115f\u1160\u3164\uffa0]/gu, '')
    .replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())
}

/** Letters of other scripts, and those of ours that they look like. */
const foreign = 'АВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧİı'
const alike = 'ABESIJKMHOPCTYXABEZHIKMNOPTYXII'
const letterFor = { 0: 'O', 1: 'I' }
const digitFor = { O: '0', I: '1' }

/**
 * The postcode that may be meant by folded text which is none: with a letter or a digit for the one that looks like it, or letters of
 * another script that do. To be offered, and never taken silently. '' for none.
 */
export function suggestPostcode(folded) {
  const shape = { 5: 'LNNLL', 6: 'L??NLL', 7: 'LLN?NLL' }[folded.length] ?? ''
  const meant = Array.from(folded, (sign, index) => {
    const letter = alike[Math.max(foreign.indexOf(sign), foreign.indexOf(sign.toUpperCase()))] ?? sign
    if (shape[index] === '?') return letter
    return (shape[index] === 'N' ? digitFor[letter] : letterFor[letter]) ?? letter
  }).join('')
  return postcodeKey(meant) < 0 ? '' : `${meant.slice(0, -3)} ${meant.slice(-3)}`
}
