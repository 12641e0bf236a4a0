import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { findPlainRefusal, leavingHeaders, sendPlainRefusal } from '@safe-to-report/serving'
import { openRoute } from './opened-routes.ts'
import { addressOf, pathOf } from './page-address.ts'
import type { Page } from './page.ts'
import { respond } from './respond.ts'

export interface AnswerOptions {
  files: ReadonlyMap<string, Page>
  /** The page at an address: a path, with a query only where the page reads one. */
  pageFor: (address: string) => Promise<Page>
  security: Record<string, string>
  /** Where the quick exit leads. */
  exitUrl: string
  onFailure: (path: string, error: unknown) => void
}

/** Answers every request of the site. A reader can only read: GET and HEAD. */
export function answerRequests(options: AnswerOptions): RequestListener {
  return (request, response) => {
    const refusal = findPlainRefusal(request)
    if (refusal && refusal.status !== 405) return sendPlainRefusal(response, refusal, options.security)
    const address = addressOf(request.url ?? '/')
    answer(options, address, request, response).catch((error: unknown) => {
      options.onFailure(address, error)
      if (response.headersSent) response.destroy()
      else sayPlainly(response, 500, 'Something went wrong here. Please try again in a minute.', options.security)
    })
  }
}

async function answer(
  { files, pageFor, security, exitUrl }: AnswerOptions,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return sayPlainly(response, 405, 'This site can only be read.', security)
  }
  if (address === '/leave') return leave(request, response, { security, exitUrl })
  const page = files.get(address) ?? (await pageFor(address))
  respond(request, response, page, openRoute(pathOf(address), page, security))
}

/** The quick exit, with no page to make: nobody who must leave waits. */
function leave(
  { headers }: IncomingMessage,
  response: ServerResponse,
  { security, exitUrl }: Pick<AnswerOptions, 'security' | 'exitUrl'>,
): void {
  const mode = String(headers['sec-fetch-mode'] ?? '')
  response.setHeaders(leavingHeaders(exitUrl, { cookie: headers.cookie, mode }))
  response.writeHead(303, security).end()
}

function sayPlainly(response: ServerResponse, status: number, words: string, security: Record<string, string>): void {
  response.writeHead(status, { ...security, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${words}\n`)
}
