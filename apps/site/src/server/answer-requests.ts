import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Page } from './page.ts'
import { respond } from './respond.ts'

export interface AnswerOptions {
  files: ReadonlyMap<string, Page>
  pageFor: (path: string) => Promise<Page>
  security: Record<string, string>
  onFailure: (path: string, error: unknown) => void
}

/** Answers every request of the site. A reader can only read: GET and HEAD. */
export function answerRequests(options: AnswerOptions): RequestListener {
  return (request, response) => {
    const path = pathOf(request.url ?? '/')
    answer(options, path, request, response).catch((error: unknown) => {
      options.onFailure(path, error)
      if (response.headersSent) response.destroy()
      else sayPlainly(response, 500, 'Something went wrong here. Please try again in a minute.', options.security)
    })
  }
}

async function answer(
  { files, pageFor, security }: AnswerOptions,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return sayPlainly(response, 405, 'This site can only be read.', security)
  }
  respond(request, response, files.get(path) ?? (await pageFor(path)), security)
}

/** The path alone, without a query and without slashes at the end: one address, one page. */
export function pathOf(url: string): string {
  const path = (url.split(/[?#]/, 1)[0] ?? '/').replace(/\/+$/, '')
  // The page that says sorry has no address of its own.
  if (path === '/500') return '/404'
  return path.startsWith('/') && !path.startsWith('//') ? path : '/'
}

function sayPlainly(response: ServerResponse, status: number, words: string, security: Record<string, string>): void {
  response.writeHead(status, { ...security, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${words}\n`)
}
