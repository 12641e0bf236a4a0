import { pino, type Logger } from 'pino'

/** The log of a process, by its name: JSON lines on standard output, each an event with ids and counts, never a typed word. */
export function openLog(process: 'site' | 'campaign' | 'worker'): Logger {
  return pino({ base: { process } })
}
