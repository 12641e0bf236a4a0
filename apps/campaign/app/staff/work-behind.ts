/** Work that nobody waits for: one piece after the other, a short while after it was asked for. */
export interface WorkBehind<Task> {
  /** False when so much waits already that this is not taken. */
  add: (task: Task) => boolean
  /** Until nothing waits any more. */
  settled: () => Promise<void>
}

interface Worker<Task> {
  run: (task: Task) => Promise<void>
  /** Most that may wait. */
  most: number
  /** Before the first after a rest: whoever asks has their answer by then. */
  pause: () => Promise<unknown>
  onFailure: (error: unknown) => void
}

export function openWorkBehind<Task>({ run, most, pause, onFailure }: Worker<Task>): WorkBehind<Task> {
  const waiting: Task[] = []
  let working: Promise<void> | undefined

  async function work(): Promise<void> {
    await pause()
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      await run(task).catch(onFailure)
    }
    working = undefined
  }

  return {
    add(task) {
      if (waiting.length >= most) return false
      waiting.push(task)
      working ??= work()
      return true
    },
    async settled() {
      await working
    },
  }
}
