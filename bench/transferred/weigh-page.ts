import { request as ask } from 'node:http'

/** What was asked for, and how many bytes it took over the wire, headers and all. */
interface Fetched {
  type: string
  bytes: number
  text: string
}

/** A first visit to a page: itself, and every file that a browser fetches for it. */
export interface Weighed {
  total: number
  scripts: number
  /** Each file by its kind. */
  told: string
}

/** The page as a browser without a script asks for it, or is answered when it posts a form. */
export interface Asked {
  url: string
  form?: Record<string, string>
}

/**
 * Weighs a page with its sheets, scripts, icon and those files of the typeface of which it has a letter: all that a first visit brings.
 * What a sheet names besides is not fetched.
 */
export async function weighPage(asked: Asked): Promise<Weighed> {
  const page = await weigh(asked)
  const files = new Map<string, Fetched>()
  for (const address of await listFiles(page.text, asked.url)) files.set(address, await weigh({ url: address }))
  const all = [page, ...files.values()]
  return {
    total: sum(all),
    scripts: sum([...files.values()].filter(({ type }) => type.includes('javascript'))),
    told: all.map(({ type, bytes }) => `${type.replace(/;.*/, '')} ${toKb(bytes)}`).join(', '),
  }
}

const sum = (all: readonly Fetched[]): number => all.reduce((whole, { bytes }) => whole + bytes, 0)

async function listFiles(html: string, url: string): Promise<Set<string>> {
  const absolute = (address: string, from: string): string => new URL(address, from).href
  const linked = [...html.matchAll(/<link\b[^>]*\brel="(?:stylesheet|icon)"[^>]*>/g)].map(([tag]) => tag)
  const sheetsAndIcons = linked.flatMap((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1] ?? [])
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, address = '']) => address)
  const files = new Set([...sheetsAndIcons, ...scripts].map((address) => absolute(address, url)))
  for (const sheet of [...files].filter((address) => address.endsWith('.css'))) {
    const { text } = await weigh({ url: sheet })
    for (const font of listFonts(text, html)) files.add(absolute(font, sheet))
  }
  return files
}

/** The files of the typeface in whose range a letter of the page lies. */
function listFonts(sheet: string, html: string): string[] {
  const points = new Set(Array.from(html.replaceAll(/<[^>]*>/g, ''), (letter) => letter.codePointAt(0) ?? 0))
  return [...sheet.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([face]) => {
    const ranges = [...face.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(([, first = '', last]) => ({
      from: Number.parseInt(first.replaceAll('?', '0'), 16),
      to: Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
    }))
    const has = [...points].some((point) => ranges.some(({ from, to }) => point >= from && point <= to))
    return has ? (/url\(["']?([^"')]+)/.exec(face)?.[1] ?? []) : []
  })
}

function weigh({ url, form }: Asked): Promise<Fetched> {
  const { origin } = new URL(url)
  const body = form && new URLSearchParams(form).toString()
  return new Promise((resolve, reject) => {
    // Its own connection, whose bytes are the answer's alone; the text is asked for without compression besides.
    const send = (encoding: string, onEnd: (type: string, bytes: number, text: string) => void): void => {
      const headers = {
        'accept-encoding': encoding,
        ...(body !== undefined && {
          origin,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        }),
      }
      const sent = ask(url, { method: body === undefined ? 'GET' : 'POST', headers, agent: false }, (response) => {
        const parts: Buffer[] = []
        const { socket } = response
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          onEnd(response.headers['content-type'] ?? '', socket.bytesRead, Buffer.concat(parts).toString()),
        )
      })
      sent.on('error', reject).end(body)
    }
    send('identity', (type, _, text) => send('br', (__, bytes) => resolve({ type, bytes, text })))
  })
}

export function toKb(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`
}
