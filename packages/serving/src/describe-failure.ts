export interface FailureRecord {
  name: string
  code?: string
  at: string[]
  cause?: FailureRecord
}

/**
 * What a log may say of a failure: where in our code it was, never what was being handled. Messages of the database and of parsers
 * quote the values they choke on, so no message is told, only names, codes and the lines of the stack.
 */
export function describeFailure(error: unknown): FailureRecord {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    ...(code && { code }),
    at: at.slice(0, 8).map((line) => line.trim()),
    ...(error.cause instanceof Error && { cause: describeFailure(error.cause) }),
  }
}
