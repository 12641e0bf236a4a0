import sanitizeHtml from 'sanitize-html'

/**
 * Parliament's text without its HTML: tags and scripts gone, blocks parted by spaces, white space folded.
 * It is plain text, to be escaped again wherever it is shown. Nothing left means `null`.
 */
export function toPlainText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  const spaced = text.replace(/<(?:br|\/p|\/li|\/div|\/h\d|\/tr)\b[^<>]*>/gi, '$& ')
  const bare = sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
  const plain = unescapeHtml(bare).replace(/\s+/g, ' ').trim()
  return plain === '' ? null : plain
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The four entities that the sanitiser writes; it has resolved all others. */
function unescapeHtml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => entities[name] ?? whole)
}
