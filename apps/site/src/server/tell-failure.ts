export interface Failure {
  /** The part of the site: never the whole address, which anyone can type. */
  section: string
  reason: string
}

/** What a log may say of a page that failed: no address, no query, no value. */
export function tellFailure(path: string, error: unknown): Failure {
  return { section: `/${path.split(/[/?]/)[1] ?? ''}`, reason: reasonOf(error) }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  // Drizzle's own message repeats the query with its values; what PostgreSQL or the network said is the cause.
  if (error.cause instanceof Error) return `${error.name}: ${reasonOf(error.cause)}`
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return error.message.startsWith('Failed query') ? `${error.name}${code}` : `${error.message || error.name}${code}`
}
