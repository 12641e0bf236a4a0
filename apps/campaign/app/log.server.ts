import { pino } from 'pino'

export const log = pino({ base: { process: 'campaign' } })

/**
 * Logs what failed and where in our code, never what was being handled: messages of the database and of parsers quote
 * the values they choke on, so no message is logged, only names, codes and the lines of the stack.
 */
export function logFailure(error: unknown): void {
  log.error({ failure: describeFailure(error) }, 'request failed')
}

export interface FailureRecord {
  name: string
  code?: string
  at: string[]
  cause?: FailureRecord
}

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
