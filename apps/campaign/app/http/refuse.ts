import { data } from 'react-router'

/** Ends a loader, an action or a middleware with a status; the error page tells the reader what it means. */
export function refuse(status: 400 | 403 | 404 | 405 | 411 | 413 | 429 | 503): never {
  // oxlint-disable-next-line typescript/only-throw-error -- what React Router is thrown, it answers with
  throw data(null, { status })
}
