/** The addresses of the style sheets that a page loads, each once. */
export function listStylesheets(html: string): string[] {
  const links = html.match(/<link\b[^>]*>/gi) ?? []
  const sheets = links.filter((link) => /\brel="?(?:[\w ]* )?stylesheet\b/i.test(link))
  return [...new Set(sheets.flatMap((link) => /\bhref="([^"]+)"/i.exec(link)?.[1] ?? []))]
}

/** What a page carries in itself. */
export function readInlineStyles(html: string): string {
  return [...html.matchAll(/<style\b[^>]*>([^<]*)<\/style>/gi)].map(([, style = '']) => style).join('')
}
