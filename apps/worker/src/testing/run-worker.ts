import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { keptCompiled } from '@safe-to-report/serving/testing'
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
/**
 * Runs the worker as production does, in a process of its own, with this environment and no other. It outlives no test: left over
 * from one that failed, it would take the mail of the next. `descriptors`: how many files and connections it may have open;
 * `through`: another program that it runs through.
 */
export function runWorker(
  env: Record<string, string>,
  { descriptors = 'unlimited', through = [] }: { descriptors?: number | 'unlimited'; through?: readonly string[] } = {},
): { worker: WorkerForTests; ready: Promise<void> } {
  let kill = (): Promise<void> => Promise.resolve()
  onTestFinished(() => kill())
  const limited = descriptors === 'unlimited' ? [] : ['/bin/sh', '-c', `ulimit -n ${descriptors} && exec "$0" "$@"`]
  const [program, ...words] = [...limited, ...through, process.execPath, main]
  // What it runs through may be a process of its own: then both are one group, and end together.
  const child = spawn(program, words, {
    env: { ...keptCompiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: through.length > 0,
  })
  const tell = (signal: NodeJS.Signals): void => tellChild(child, signal, through.length > 0)
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  kill = async () => {
    tell('SIGKILL')
    await ended
  }
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
  const stop = (): Promise<number | null> => {
    tell('SIGTERM')
    return ended
  }
  return { worker: { printed: () => printed, kill, stop }, ready }
}

function tellChild(child: ChildProcess, signal: NodeJS.Signals, isGroup: boolean): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  if (isGroup) process.kill(-child.pid, signal)
  else child.kill(signal)
}
