import { destination, pino, type Logger } from 'pino'

/** What waits to be written, at most, in bytes; what is more is let go. */
const mostWaiting = 1024 * 1024

/**
 * The log of a process, by its name: JSON lines on standard output, each an event with ids and counts, never a typed word. A pipe
 * that nobody reads any more, or a full disk behind it, is told once on standard error, and ends nothing.
 */
export function openLog(name: 'site' | 'campaign' | 'worker', to = 1): Logger {
  const output = destination({ dest: to, sync: true, maxLength: mostWaiting })
  let isTold = false
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (!isTold) tellOnce(name, error)
    isTold = true
  })
  return pino({ base: { process: name } }, output)
}

function tellOnce(name: string, { code = 'unknown' }: NodeJS.ErrnoException): void {
  process.stderr.on('error', () => undefined)
  process.stderr.write(`the log of the ${name} cannot be written (${code}); the ${name} goes on\n`)
}
