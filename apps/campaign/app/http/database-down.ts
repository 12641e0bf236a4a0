import { data } from 'react-router'

const connectionCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', 'EPIPE'])
/**
 * PostgreSQL's classes 08 (connection), 53 (resources), 57P (shutting down, starting up), and its limits of time: of a statement,
 * a lock, a transaction that stands still, and a whole one.
 */
const serverCodes = /^(08|53|57P|57014|55P03|25P03|25P04)/
/** The pool of `pg` tells these by words alone. */
const poolWords = /timeout exceeded when trying to connect|Connection terminated|Cannot use a pool after calling end/

/** What services throw while the database cannot be reached: the router answers with it. */
export const answerOfDown = data(null, { status: 503 })

/** Whether an error, or what caused it, says that the database cannot be reached now, rather than that we asked wrongly. */
export function isDatabaseDown(error: unknown): boolean {
  if (error === answerOfDown) return true
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (connectionCodes.has(code) || serverCodes.test(code) || poolWords.test(error.message)) return true
  if (error instanceof AggregateError && error.errors.some(isDatabaseDown)) return true
  return isDatabaseDown(error.cause)
}
