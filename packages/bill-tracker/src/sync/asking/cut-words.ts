import { createHash } from 'node:crypto'

// https://questions-statements-api.parliament.uk: a list cuts an answer after 255 characters and adds three dots, and a question after
// 255 without a word of it. It takes tags away, and what they parted is glued: a table's "Year" and "2024", two paragraphs.
const listedAtMost = 255
const glued = /[a-z)][.?!:;][A-Z“‘(]|[a-z]\d{4}\d|[a-z][A-Z][a-z]+\d/

/** Whether words from a list are less than Parliament's: cut, or run together. What is whole is then asked for by its number. */
export function isCut(words: string | null | undefined): boolean {
  if (!words) return false
  return words.length >= listedAtMost || words.endsWith('...') || words.endsWith('…') || glued.test(words)
}

/** A short mark of what a list says of something, to tell by it whether the list says the same as last time. */
export function markOf(listed: unknown): string {
  return createHash('sha256').update(JSON.stringify(listed)).digest('base64url').slice(0, 16)
}
