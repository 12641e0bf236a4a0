/** Not pages, pages of the desk, and the same pages in another language. */
const others = /^\/(?:assets|staff|leave|cy|es|pt)(?:\/|$)|\.\w+$/

/** The pages of supporters, in English, that a page of theirs links to. */
export function listSupportersPaths(html: string): string[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"?#]*)/g)].map(([, path = '']) => path)
  return [...new Set(hrefs)].filter((path) => !path.startsWith('//') && !others.test(path))
}
