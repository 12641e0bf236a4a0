import { spawn, type ChildProcess } from 'node:child_process'

export interface Child {
  pid: number
  /** All that it has printed. */
  printed: () => string
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
  /** Asks it to end, and waits. */
  stop: () => Promise<void>
}

/** None outlives a run that failed. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Runs a file with our own Node, in a process of its own with this environment, and waits until it says "ready". */
export async function startChild(args: string[], env: Record<string, string>, cwd = process.cwd()): Promise<Child> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  running.add(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void ended.then(() => running.delete(child))
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8')
      if (printed.includes('ready')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`${args[0]} ended with ${code}: ${printed}`)))
  })
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal)
    await ended
  }
  return { pid: child.pid ?? 0, printed: () => printed, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}
