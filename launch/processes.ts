import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { openLogFile } from './log-file.ts'
import { dataFolder, root } from './places.ts'

export interface ProcessToStart {
  /** Its folder under `apps/`. */
  name: string
  env: Record<string, string>
  /** Folder for its log; `.data/logs` unless told. */
  logFolder?: string
}

export interface RunningProcess {
  /** The process that runs now; another after it ended unasked. */
  pid: () => number | undefined
  stop: () => Promise<void>
}

const packageJson = z.object({ scripts: z.object({ start: z.string().regex(/\bnode (--import \S+ )?\S+$/) }) })

const secondsToStop = 10

/**
 * Starts one of the product's processes and waits for its ready line. When it ends unasked it is started again. All it
 * prints goes to `.data/logs`; errors are shown as well.
 */
export async function runProcess(
  { name, env, logFolder = join(dataFolder, 'logs') }: ProcessToStart,
  onTrouble: (message: string) => void,
): Promise<RunningProcess> {
  mkdirSync(logFolder, { recursive: true, mode: 0o700 })
  // Also where an earlier version left it open to others.
  chmodSync(logFolder, 0o700)
  const logPath = join(logFolder, `${name}.log`)
  rmSync(logPath, { force: true })
  const log = openLogFile({ path: logPath, tell: onTrouble })
  let child: ChildProcess
  let stopping = false

  function beginAgain(why: string): void {
    onTrouble(`${why}; starting it again. Its log: ${logPath}`)
    setTimeout(() => {
      if (!stopping) begin().catch((error: unknown) => onTrouble(String(error)))
    }, 1_000)
  }

  const begin = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const started = spawnApp(name, env)
      child = started
      const printed: string[] = []
      const read = (line: string): void => {
        log.write(line)
        printed.push(line)
        if (printed.length > 20) printed.shift()
        if (line.includes('"msg":"ready"')) resolve()
        if (line.includes('"level":50') || line.includes('"level":60')) onTrouble(`${name}: ${line}`)
      }
      for (const output of [started.stdout, started.stderr]) {
        if (output) createInterface({ input: output }).on('line', read)
      }
      // Without a descriptor or memory left it cannot even begin: tried again, like one that ended.
      started.once('error', (error) => {
        reject(error)
        if (!stopping && started.pid === undefined) beginAgain(`${name} could not be started (${error.message})`)
      })
      started.once('exit', (code, signal) => {
        reject(new Error(`${name} ended (${signal ?? code}) before it was ready:\n${printed.join('\n')}`))
        if (!stopping) beginAgain(`${name} ended (${signal ?? code})`)
      })
    })

  await begin().catch((error: unknown) => {
    stopping = true
    throw error
  })
  return {
    pid: () => child.pid,
    stop: async () => {
      stopping = true
      await end(child)
      log.end()
    },
  }
}

function spawnApp(name: string, env: Record<string, string>): ChildProcess {
  const first = [`--import=${join(root, 'launch', 'end-with-parent.mjs')}`, '--disable-warning=ExperimentalWarning']
  return spawn(process.execPath, [...first, ...startArgsOf(name)], {
    cwd: join(root, 'apps', name),
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C in the terminal reaches the launcher alone, which stops the others in order.
    detached: true,
  })
}

/**
 * What `npm run start -w apps/<name>` hands to Node, in this clone or another, to be run in the app's own folder: the one place that says
 * how a process starts. The last is the app's entry.
 */
export function startArgsOf(name: string, clone = root): string[] {
  const { scripts } = packageJson.parse(JSON.parse(readFileSync(join(clone, 'apps', name, 'package.json'), 'utf8')))
  return scripts.start.replace(/^.*\bnode /, '').split(' ')
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), secondsToStop * 1_000)
    child.once('exit', () => {
      clearTimeout(force)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
