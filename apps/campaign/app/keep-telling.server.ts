import { describeFailure } from '@safe-to-report/serving'
import type { log as campaignLog } from './log.server.ts'

const secondsBetweenLooks = 60

interface Telling {
  /** Writes the mails that are due; how many. */
  tell: () => Promise<number>
  log: Pick<typeof campaignLog, 'info' | 'warn'>
}

/** Tells staff by mail of what newly waits, for as long as the process runs. Returns how to stop. */
export function keepTelling({ tell, log }: Telling): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const look = async (): Promise<void> => {
    try {
      const mails = await tell()
      if (mails > 0) log.info({ mails }, 'told staff of what was found')
    } catch (error) {
      log.warn({ failure: describeFailure(error) }, 'staff could not be told of what was found; it is tried again')
    }
    if (!isStopped) timer = setTimeout(() => void look(), secondsBetweenLooks * 1_000).unref()
  }
  timer = setTimeout(() => void look(), secondsBetweenLooks * 1_000).unref()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
