export interface Counts {
  passed: number
  failed: number
}

export interface Job {
  name: string
  /** Names of the jobs that must have ended before this one begins. */
  after?: readonly string[]
  run: () => Promise<Counts>
}

/**
 * Runs jobs, at most `atOnce` of them at a time: always the first of the list that need not wait. One that fails does not keep those
 * that come after it from being run.
 *
 * @returns how many passed and how many failed, of all together
 */
export async function runJobs(jobs: readonly Job[], atOnce: number): Promise<Counts> {
  const waiting = [...jobs]
  const running = new Map<string, Promise<void>>()
  const ended = new Set<string>()
  const all: Counts = { passed: 0, failed: 0 }
  const runJob = async ({ name, run }: Job): Promise<void> => {
    const { passed, failed } = await run()
    all.passed += passed
    all.failed += failed
    ended.add(name)
    running.delete(name)
  }

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find(({ after = [] }) => after.every((name) => ended.has(name)))
    if (next && running.size < atOnce) {
      waiting.splice(waiting.indexOf(next), 1)
      running.set(next.name, runJob(next))
    } else if (running.size > 0) {
      await Promise.race(running.values())
    } else {
      throw new Error(`What ${waiting.map(({ name }) => name).join(' and ')} must wait for never ends.`)
    }
  }
  return all
}
