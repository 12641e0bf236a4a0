import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { dataFolder, root } from './places.ts'

export interface ProcessToRun {
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

const packageJson = z.object({ scripts: z.object({ start: z.string().regex(/\bnode \S+$/) }) })

const secondsToStop = 10

/**
 * Starts one of the product's processes and waits for its ready line. When it ends unasked it is started again. All it
 * prints goes to `.data/logs`; errors are shown as well.
 */
export async function runProcess(
  { name, env, logFolder = join(dataFolder, 'logs') }: ProcessToRun,
  onTrouble: (message: string) => void,
): Promise<RunningProcess> {
  const entry = entryOf(name)
  mkdirSync(logFolder, { recursive: true })
  const log = createWriteStream(join(logFolder, `${name}.log`))
  let child: ChildProcess
  let stopping = false

  const begin = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const started = spawn(
        process.execPath,
        ['--import', join(root, 'launch', 'end-with-parent.mjs'), '--disable-warning=ExperimentalWarning', entry],
        {
          cwd: join(root, 'apps', name),
          env: { ...process.env, ...env, NODE_ENV: 'production' },
          stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
          // Ctrl-C in the terminal reaches the launcher alone, which stops the others in order.
          detached: true,
        },
      )
      child = started
      const printed: string[] = []
      const read = (line: string): void => {
        log.write(`${line}\n`)
        printed.push(line)
        if (printed.length > 20) printed.shift()
        if (line.includes('"msg":"ready"')) resolve()
        if (line.includes('"level":50') || line.includes('"level":60')) onTrouble(`${name}: ${line}`)
      }
      for (const output of [started.stdout, started.stderr]) {
        if (output) createInterface({ input: output }).on('line', read)
      }
      started.once('exit', (code, signal) => {
        reject(new Error(`${name} ended (${signal ?? code}) before it was ready:\n${printed.join('\n')}`))
        if (stopping) return
        onTrouble(`${name} ended (${signal ?? code}); starting it again. Its log: ${join(logFolder, `${name}.log`)}`)
        setTimeout(() => {
          if (!stopping) begin().catch((error: unknown) => onTrouble(String(error)))
        }, 1_000)
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

/** What `npm run start -w apps/<name>` hands to Node: the one place that says how a process starts. */
export function entryOf(name: string): string {
  const { scripts } = packageJson.parse(JSON.parse(readFileSync(join(root, 'apps', name, 'package.json'), 'utf8')))
  return scripts.start.replace(/^.*\bnode /, '')
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
