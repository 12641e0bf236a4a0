import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Reads and drops what an answer left unread of its request. React Router's listener pauses a body that no action reads (one that
 * is refused for its size, or for where it comes from) and leaves it there: the next request on the same connection, a browser's
 * or a proxy's, would wait behind it until the connection is given up. `requestTimeout` bounds how long this may take.
 */
export function dropUnreadBody(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (!request.complete) request.removeAllListeners('data').resume()
  })
}
