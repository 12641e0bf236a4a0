import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export interface WorkerForTests {
  /** All that it has printed. */
  printed: () => string
  kill: () => Promise<void>
  /** Sends SIGTERM; the exit code. */
  stop: () => Promise<number | null>
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/**
 * Runs the worker as production does, in a process of its own, with this environment and no other. It outlives no test: left over
 * from one that failed, it would take the mail of the next. `descriptors`: how many files and connections it may have open.
 */
export function runWorker(
  env: Record<string, string>,
  { descriptors = 'unlimited' }: { descriptors?: number | 'unlimited' } = {},
): { worker: WorkerForTests; ready: Promise<void> } {
  let kill = (): Promise<void> => Promise.resolve()
  onTestFinished(() => kill())
  const limited = ['-c', `ulimit -n ${descriptors} && exec "$0" "$1"`, process.execPath, main]
  const [file, args] = descriptors === 'unlimited' ? [process.execPath, [main]] : ['/bin/sh', limited]
  const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  kill = () => end(child, ended)
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8')
      if (printed.includes('"msg":"ready"')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`the worker ended with ${code}: ${printed}`)))
  })
  ready.catch(() => undefined)
  return { worker: { printed: () => printed, kill, stop: () => stop(child, ended) }, ready }
}

async function end(child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  child.kill('SIGKILL')
  await ended
}

async function stop(child: ChildProcess, ended: Promise<number | null>): Promise<number | null> {
  child.kill('SIGTERM')
  return ended
}
