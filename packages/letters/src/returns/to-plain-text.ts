const silent = /^<(style|script|head|title)\b/i
const breaking = /^<\/?(p|div|br|tr|li|h\d|table|blockquote|ul|ol)\b/i
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The words of a mail that has only HTML. One pass: nothing that is sent to us may take long to read. */
export function toPlainText(html: string): string {
  const lowered = html.toLowerCase()
  const kept: string[] = []
  for (let at = 0; at < html.length;) {
    const opens = html.indexOf('<', at)
    if (opens === -1) {
      kept.push(html.slice(at))
      break
    }
    kept.push(html.slice(at, opens))
    const closes = html.indexOf('>', opens)
    if (closes === -1) break
    const tag = html.slice(opens, closes + 1)
    if (breaking.test(tag)) kept.push('\n')
    const name = silent.exec(tag)?.[1]
    const end = name === undefined ? -1 : lowered.indexOf(`</${name.toLowerCase()}`, closes)
    if (name !== undefined && end === -1) break
    at = end === -1 ? closes + 1 : end
  }
  return kept
    .join('')
    .replaceAll(/&(#\d{1,7}|\w{1,8});/g, (whole, name: string) => decode(name) ?? whole)
    .replaceAll(/[ \t\u00a0]{1,200}/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()]
  const code = Number(name.slice(1))
  return code >= 32 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' '
}
