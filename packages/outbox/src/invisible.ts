/**
 * What nobody sees: format characters (soft hyphen, zero width, turned text, byte order mark, tags), fillers that are drawn as
 * nothing, and marks that choose how the character before them is drawn.
 */
const invisible = /[\p{Cf}\p{Variation_Selector}\u034F\u115F\u1160\u2800\u3164\uFFA0]|\u17B4|\u17B5/gu

/** Joins or parts the letters beside it: nothing in most scripts, spelling in some, and one picture made of several. */
const joiners = /[\u200C\u200D]/u
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u

const blanks = /[\p{Zs}\t]+/gu

/** Takes out all that nobody sees: of an e-mail address or a postcode, which have no use for any of it. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(invisible, '')
}

/** The same of a name or another line that people read: what its script needs between two letters stays, and blanks are blanks. */
export function toVisibleLine(text: string): string {
  const shown = Array.from(text)
  return shown
    .filter((sign, index) => !isInvisible(sign) || isNeeded(sign, shown[index - 1] ?? '', shown[index + 1] ?? ''))
    .join('')
    .replaceAll(blanks, ' ')
    .trim()
}

function isInvisible(sign: string): boolean {
  return sign.search(invisible) >= 0
}

/** A picture's own sign for "in colour" may stand before the joiner; a name in Han may say which form of a character is meant. */
function isNeeded(sign: string, before: string, after: string): boolean {
  if (/\p{Variation_Selector}/u.test(sign)) return /[\p{Extended_Pictographic}\p{Script=Han}]/u.test(before)
  return joiners.test(sign) && (joining.test(before) || before === '\uFE0F') && joining.test(after)
}
