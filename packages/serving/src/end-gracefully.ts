import type { Server } from 'node:http'
import type { Logger } from 'pino'

interface GracefulEnd {
  /** Lets go of what the server stood on: the database, lines that listen. */
  close: () => Promise<void>
  log: Logger
}

/**
 * On SIGTERM or SIGINT: takes no more requests, lets those under way finish for five seconds, then lets go of the rest. After nine
 * seconds the process ends whatever happens, before whoever stops it kills it.
 */
export function endGracefully(server: Server, { close, log }: GracefulEnd): void {
  const end = (): void => {
    setTimeout(() => server.closeAllConnections(), 5_000).unref()
    setTimeout(() => process.exit(1), 9_000).unref()
    server.close(() => void close().then(() => log.info('ended')))
    server.closeIdleConnections()
  }
  process.once('SIGTERM', end).once('SIGINT', end)
}
