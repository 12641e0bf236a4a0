import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from './cluster.ts'

interface KeepRunningOptions {
  /** Told when it ended, when it cannot be started, and when it runs again: each once. */
  tell: (words: string) => void
  /** Milliseconds between two looks; two seconds unless told. */
  every?: number
}

/**
 * Starts a cluster again whenever it ends unasked: killed, or given up for a full disk; as long as it takes. What is given ends
 * that, and must be called before the cluster is stopped.
 */
export function keepClusterRunning(
  cluster: Pick<Cluster, 'isAnswering' | 'startAgain'>,
  { tell, every = 2_000 }: KeepRunningOptions,
): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const keeping = keep()
  return async () => {
    stopping.abort()
    await keeping
  }

  async function keep(): Promise<void> {
    while (!signal.aborted) {
      await sleep(every, undefined, { signal }).catch(() => undefined)
      if (signal.aborted || (await cluster.isAnswering())) continue
      tell('The database ended; starting it again.')
      await startUntilItRuns()
    }
  }

  async function startUntilItRuns(): Promise<void> {
    let isTold = false
    while (!signal.aborted) {
      try {
        await cluster.startAgain()
        tell('The database runs again.')
        return
      } catch (error) {
        if (!isTold)
          tell(`The database cannot be started; it is tried again. ${error instanceof Error ? error.message : ''}`)
        isTold = true
        await sleep(every, undefined, { signal }).catch(() => undefined)
      }
    }
  }
}
