/** Of what a server says, so much is looked at, and so much kept. */
const mostRead = 4_000
const mostKept = 300

/**
 * A server's words on one line, as they can be stored and shown: without the addresses that servers like to repeat, without
 * what commands a terminal or cannot be written as text, and not longer than somebody reads.
 */
export function tidyReply(reply: string): string {
  return (
    reply
      .slice(0, mostRead)
      // eslint-disable-next-line no-control-regex -- what colours a terminal, whole: its rest would stay as odd words
      .replaceAll(/\u001b\[[\d;?]*[ -/]*[@-~]/g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\p{C}/gu, '')
      .replaceAll(/<?[^\s<>@"'(),;:]{1,200}@[^\s<>@"'(),;]{1,300}>?/g, '[address]')
      .trim()
      .slice(0, mostKept)
      .replace(/[\ud800-\udbff]$/, '')
  )
}

/** A host's name, an address of it, or both: `mx.example.org[192.0.2.1]:25`. */
const server =
  /(?:(?<![\w./@-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,24}|[A-Z]{2,24})(?![\w@-]|\.\w)\.?)? ?[[(]?(?<![\d.])\[?(?:ipv6:)?(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[\da-f]{1,4}:){3,7}[\da-f]{0,4}|(?:[\da-f]{1,4}:){1,6}:(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,5})?)\]?(?::\d{1,5})?(?!\.?\d)[\])]?|(?<![\w./@-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,24}|[A-Z]{2,24})(?![\w@-]|\.\w)\.?/gi

/** A server's words as supporters read them: without the names and numbers of servers, ours or others', which tell them nothing. */
export function withoutServers(reply: string): string {
  return reply
    .replaceAll(/https?:\/\/\S+/gi, '[link]')
    .replaceAll(server, (found) => (isCode(found) ? found : ' [server]'))
    .replaceAll(/(?: ?\[server\][:,]?){2,}/g, ' [server]')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** "RESOLVER.ADR.RecipientNotFound" names no server: labels of one are of one case. */
function isCode(found: string): boolean {
  const last = /\.([a-z]+)\.?$/i.exec(found)?.[1] ?? ''
  return last !== '' && last !== last.toLowerCase() && last !== last.toUpperCase()
}
