import { randomInt } from 'node:crypto'

const digits = 9

/** A code that can be said aloud in any language: "482 173 905". Too many to guess at within the hours that one is good. */
export function newMeetingCode(): string {
  return Array.from({ length: digits }, () => randomInt(10)).join('')
}

/** The digits of a code however it was typed: with blanks or dashes between them, or in the digits of another keyboard. */
export function readMeetingCode(typed: string): string | undefined {
  const code = toAscii(typed.normalize('NFKC')).replace(/[^0-9]/g, '')
  return code.length === digits && /^[\P{L}]*$/u.test(typed) ? code : undefined
}

/** In groups of three, as it is said. */
export function formatMeetingCode(code: string): string {
  return code.replace(/(\d{3})(?=\d)/g, '$1 ')
}

/** The digits of every script stand ten in a row in Unicode, from nought up. */
function toAscii(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0
    let value = 0
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1
    return String(value)
  })
}
