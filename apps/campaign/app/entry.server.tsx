import { createReadableStreamFromReadable } from '@react-router/node'
import { PassThrough } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type HandleErrorFunction, isRouteErrorResponse, ServerRouter } from 'react-router'
import { logFailure } from './log.server.ts'

/** Longer than any loader may take; then the page is given up. */
const renderingMs = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entryContext: EntryContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={entryContext} url={request.url} />, {
      onAllReady() {
        // A timer left running would keep the whole page in memory until it fires.
        clearTimeout(timer)
        const body = new PassThrough()
        headers.set('Content-Type', 'text/html; charset=utf-8')
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
        pipe(body)
      },
      onShellError(error) {
        clearTimeout(timer)
        reject(error instanceof Error ? error : new Error('The page could not be rendered', { cause: error }))
      },
      onError: logFailure,
    })
    const timer = setTimeout(() => abort(), renderingMs)
  })
}

export const handleError: HandleErrorFunction = (error, { request }) => {
  // A form for a page that takes none: the asker's mistake, which anybody may make as often as they like.
  const isRefusal = isRouteErrorResponse(error) && error.status < 500
  if (!isRefusal && !request.signal.aborted) logFailure(error)
}
