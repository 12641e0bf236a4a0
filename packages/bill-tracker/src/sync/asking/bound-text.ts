/**
 * The most of a text that is kept, in UTF-16 units: what a row of items holds. A day of the Chamber has some 600,000, its longest
 * speech a tenth.
 */
const longestText = 200_000

/** A text no longer than it may be, cut between words, and whether it was. */
export function boundText(text: string, most: number = longestText): { text: string; isCut: boolean } {
  if (text.length <= most) return { text, isCut: false }
  const cut = text.slice(0, most)
  const lastBlank = cut.search(/\s\S*$/)
  // Half a surrogate pair is no character, where there is no blank to cut at.
  return {
    text: (lastBlank > 0 ? cut.slice(0, lastBlank) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd(),
    isCut: true,
  }
}
