import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { findPlainRefusal, leavingHeaders, sayWithHelp, sendPlainRefusal } from '@safe-to-report/serving'
import { answerSearch, leadAwayFromPostcode } from './answer-search.ts'
import { openFrontPage } from './front-page.ts'
import { isForPrograms, openRoute, preflightAnswer } from './opened-routes.ts'
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
  /** Where the page of help is, in its languages. */
  campaignUrl: string
  onFailure: (path: string, error: unknown) => void
}

/** Answers every request of the site. A reader can only read (GET and HEAD), and post what they look for. */
export function answerRequests(options: AnswerOptions): RequestListener {
  return (request, response) => {
    const address = addressOf(request.url ?? '/')
    // Whatever goes wrong at an address that is open to other pages, they may read that too.
    const security = openRoute(pathOf(request.url ?? '/'), { status: 500 }, options.security)
    const refusal = findPlainRefusal(request)
    if (refusal && refusal.status !== 405) return sendPlainRefusal(response, refusal, security)
    answer(options, address, request, response).catch((error: unknown) => {
      options.onFailure(address, error)
      if (response.headersSent) response.destroy()
      else sayPlainly(response, 500, 'Something went wrong here. Please try again in a minute.', security)
    })
  }
}

/** The short address of help works here too, with nothing to make or to ask. */
const helpPath = /^(?:\/(?:es|pt|cy))?\/help$/

async function answer(
  { files, pageFor, security, exitUrl, campaignUrl }: AnswerOptions,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'POST' && address === '/search') return search(request, response, { pageFor, security })
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseToWrite(request, response, security)
  const away = leadAwayFromPostcode(address)
  if (away !== undefined) return lead(response, away, security)
  if (address === '/leave') return leave(request, response, { security, exitUrl })
  if (helpPath.test(pathOf(address))) return lead(response, `${campaignUrl}${pathOf(address)}`, security)
  const page = files.get(address) ?? (await pageFor(address))
  const path = pathOf(request.url ?? '/')
  const headers = openFrontPage(path, campaignUrl, { ...openRoute(path, page, security), ...page.headers })
  respond(request, response, { ...page, headers }, {})
}

/** The one thing that is posted here, and kept nowhere: what somebody looks for. */
async function search(
  request: IncomingMessage,
  response: ServerResponse,
  { pageFor, security }: Pick<AnswerOptions, 'pageFor' | 'security'>,
): Promise<void> {
  const answer = await answerSearch(request)
  if (answer === undefined) return sayPlainly(response, 413, 'Please look for fewer words.', security)
  if (answer.is === 'led') return lead(response, answer.to, security)
  const page = await pageFor(addressOf(answer.address))
  respond(request, response, page, { ...security })
}

function lead(response: ServerResponse, to: string, security: Record<string, string>): void {
  response.writeHead(303, { ...security, location: to, 'cache-control': 'no-store' }).end()
}

/** A browser may ask beforehand whether a page may read what is for programs; nothing else but reading can be done here. */
function refuseToWrite(
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
  security: Record<string, string>,
): void {
  const path = pathOf(url)
  const headers = openRoute(path, { status: 405 }, security)
  if (method === 'OPTIONS' && isForPrograms(path)) {
    response.writeHead(204, { ...headers, ...preflightAnswer, allow: 'GET, HEAD, OPTIONS' }).end()
    return
  }
  response.setHeader('allow', isForPrograms(path) ? 'GET, HEAD, OPTIONS' : 'GET, HEAD')
  sayPlainly(response, 405, 'This site can only be read.', headers)
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
  response.end(sayWithHelp(words))
}
