import type { IncomingMessage, ServerResponse } from 'node:http'

/** A refusal that needs no page: its reader is a program. */
export interface PlainRefusal {
  status: number
  /** What must be told besides. */
  headers?: Record<string, string>
}

const words: Record<number, string> = {
  400: 'That could not be read. Please load the page again and try once more.',
  405: 'That cannot be done here.',
  408: 'That took too long to arrive. Please try again.',
  413: 'That is too much at once.',
  414: 'That address is too long.',
  417: 'That cannot be expected here.',
  431: 'Your browser sent too much at once. Please clear the cookies of this site and try again.',
}

/** Longer than any address of ours, and short enough that it does not matter what an address is looked at with. */
const longestAddress = 4_000

/** Whether the head of a request is one that no page of ours has to look at. Servers are told not to ask for a host by themselves. */
export function findPlainRefusal({ method, url, headers, httpVersion }: IncomingMessage): PlainRefusal | undefined {
  if (!isHost(headers.host ?? (httpVersion === '1.0' ? 'localhost' : ''))) return { status: 400 }
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    return { status: 405, headers: { allow: 'GET, HEAD, POST' } }
  }
  return (url ?? '').length > longestAddress ? { status: 414 } : undefined
}

function isHost(host: string): boolean {
  return /^[\w.:[\]-]{1,255}$/.test(host) && URL.canParse(`http://${host}/`)
}

/** Whether an address can be decoded to what a page may be asked for: text without control characters or slashes in disguise. */
export function isReadableAddress(url: string): boolean {
  if (!/^\/[\x21-\x7e]*$/.test(url) || url.includes('%00')) return false
  const [path = ''] = url.split(/[?#]/, 1)
  if (path.startsWith('//') || /%([01]|2f|5c|7f)|\\/i.test(path)) return false
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Answers with a refusal; `headers` are those of every answer of the process. */
export function sendPlainRefusal(
  response: ServerResponse,
  refusal: PlainRefusal,
  headers: Record<string, string>,
): void {
  const said = sayPlainly(refusal, headers)
  response.writeHead(refusal.status, said.headers).end(said.body)
}

/** Plain words end as every page begins: with what this is, and where help is. Both apps know the address. */
export function sayWithHelp(says: string): string {
  return `${says}\n\nThis is a campaign. It takes no reports. In danger now? Call 999. Where help is: /help\n`
}

/** What is said with a status, and the headers it is said with. */
export function sayPlainly(
  { status, headers: own }: PlainRefusal,
  headers: Record<string, string>,
): { headers: Record<string, string>; body: string } {
  const body = sayWithHelp(words[status] ?? 'That cannot be answered.')
  return {
    body,
    headers: {
      ...headers,
      ...own,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': String(Buffer.byteLength(body)),
    },
  }
}
