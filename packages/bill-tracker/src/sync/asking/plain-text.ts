import sanitizeHtml from 'sanitize-html'
import { markBreaks } from './mark-breaks.ts'

/**
 * Parliament's text without its HTML: tags and scripts gone, lines parted by spaces, cells of a row by bars, white space
 * folded. It is plain text, to be escaped again wherever it is shown. Nothing left means `null`.
 */
export function toPlainText(text: string | null | undefined): string | null {
  return joinLines(text, ' ')
}

/** The same, with a line for each paragraph, item of a list, row of a table and break: for texts of more than one. */
export function toPlainProse(text: string | null | undefined): string | null {
  return joinLines(text, '\n')
}

/**
 * The lines of Parliament's text, without its HTML. A row of a table is a line, its cells parted by bars: run together,
 * "Section 1" and "2 years" would be twelve.
 */
export function toPlainLines(text: string | null | undefined): string[] {
  if (text === null || text === undefined) return []
  const { marked, line, cell } = markBreaks(text)
  return toBareText(marked)
    .split(line)
    .map((row) => toCells(row.split(cell)).join(' | ').trim())
    .filter((row) => /[^\s|]/.test(row))
}

/** Without its tags; the entities that the sanitiser leaves are resolved too. */
export function toBareText(html: string): string {
  return unescapeHtml(sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} }))
}

function joinLines(text: string | null | undefined, between: string): string | null {
  const lines = toPlainLines(text)
  return lines.length > 0 ? lines.join(between) : null
}

/** A mark stands before each cell: what is before the first is no cell, unless something stands there. */
function toCells(parts: string[]): string[] {
  const cells = parts.map((part) => part.replaceAll(/\s+/g, ' ').trim())
  return cells[0] === '' ? cells.slice(1) : cells
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The four entities that the sanitiser writes; it has resolved all others. */
function unescapeHtml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => entities[name] ?? whole)
}
