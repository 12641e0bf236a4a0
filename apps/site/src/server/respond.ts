import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodedFor, type Page } from './page.ts'

/** Writes a page: 304 where the reader has it already, else its bytes in the best encoding. */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  security: Record<string, string>,
): void {
  const common = { ...security, ...page.headers, vary: 'Accept-Encoding' }
  if (page.status === 200 && holdsAlready(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, { ...common, etag: page.etag }).end()
    return
  }
  const { bytes, encoding } = encodedFor(page, String(request.headers['accept-encoding'] ?? ''))
  response.writeHead(page.status, {
    ...common,
    ...(page.status === 200 ? { etag: page.etag } : {}),
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    'content-length': bytes.length,
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function holdsAlready(held: string | undefined, etag: string): boolean {
  return held !== undefined && (held === etag || held.split(',').some((one) => one.trim() === etag))
}
