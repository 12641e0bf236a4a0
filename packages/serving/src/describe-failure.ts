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
  const at = placesOf(error)
  return {
    name: error.name,
    ...(code && { code }),
    at: at.slice(0, 8),
    ...(error.cause instanceof Error && { cause: describeFailure(error.cause) }),
  }
}

/** The lines behind the message, which may have lines of its own that look the same. */
function placesOf({ stack = '', message }: Error): string[] {
  const said = message === '' ? -1 : stack.indexOf(message)
  const lines = (said === -1 ? stack : stack.slice(said + message.length)).split('\n').map((line) => line.trim())
  return lines.filter((line) => line.startsWith('at '))
}
