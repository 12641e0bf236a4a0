import type { Logger } from 'pino'
import { describeFailure } from './describe-failure.ts'

/**
 * Lets nothing but our own log out of this process. What a library writes to the console may quote an address, and an address may be
 * all that guards a page; Node prints warnings, and what nobody caught, with their messages. Of each the log tells that it was, and
 * where in the code, and none of its words.
 */
export function keepToLog(log: Logger): void {
  // oxlint-disable-next-line no-console -- this is what takes the console away
  const taken = console
  for (const [method, does] of Object.entries(taken)) {
    if (typeof does !== 'function') continue
    Object.assign(taken, {
      [method]: (...words: readonly unknown[]) => {
        const error = words.find((word) => word instanceof Error)
        log.warn({ method, ...(error && { failure: describeFailure(error) }) }, 'a library wrote to the console')
      },
    })
  }
  process.removeAllListeners('warning').on('warning', (warning) => {
    log.warn({ failure: describeFailure(warning) }, 'Node warned')
  })
  // Node would end the process as well, with the whole message on standard error.
  process.on('uncaughtException', (error) => {
    log.fatal({ failure: describeFailure(error) }, 'nobody caught this; the process ends')
    process.exit(1)
  })
}
