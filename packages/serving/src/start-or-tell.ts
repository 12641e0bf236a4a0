import type { Logger } from 'pino'
import { keepToLog } from './keep-to-log.ts'
import type { EnvAnswer } from './read-env.ts'

/** Starts a process with its environment; should that be at fault, or the start fail, the log says why and the process ends with 1. */
export async function startOrTell<Env>(
  answer: EnvAnswer<Env>,
  start: (env: Env) => Promise<void>,
  log: Logger,
): Promise<void> {
  keepToLog(log)
  if (!answer.ok) {
    log.fatal({ faults: answer.faults }, 'the environment is not right; nothing was started')
    process.exitCode = 1
    return
  }
  try {
    await start(answer.env)
  } catch (error) {
    log.fatal({ reason: error instanceof Error ? error.message : 'unknown' }, 'the process cannot go on')
    process.exitCode = 1
  }
}
