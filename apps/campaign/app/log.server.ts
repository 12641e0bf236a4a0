import { describeFailure, openLog } from '@safe-to-report/serving'

export const log = openLog('campaign')

/** Logs what failed and where in our code, never what was being handled. */
export function logFailure(error: unknown): void {
  log.error({ failure: describeFailure(error) }, 'request failed')
}
