import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../e2e/support/free-port.ts'
import { root } from '../../launch/places.ts'
import { startChild, type Child } from './start-child.ts'

/** One copy of one mail, as it came whole to the mail server. */
export interface Arrival {
  /** Milliseconds since 1970, with a fraction. */
  at: number
  kind: 'letter' | 'other'
  /** The left part of its Message-ID. */
  id: string
  recipients: string[]
}

export interface Sink {
  url: string
  /** Every copy so far, in order, whatever became of the server that took it. */
  arrivals: () => Arrival[]
  forget: () => void
  kill: () => Promise<void>
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/** Starts the mail server that counts. `slowness`: milliseconds until it answers for a mail that it has. */
export async function startSink({ slowness = 0 } = {}): Promise<Sink> {
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-sink-'))
  const file = join(folder, 'arrivals')
  writeFileSync(file, '')
  const port = await freePort()
  const begin = (): Promise<Child> =>
    startChild([join(root, 'bench', 'letters', 'sink-process.ts'), String(port), file, String(slowness)], {})
  let child = await begin()
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrivals: () => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(toArrival),
    forget: () => writeFileSync(file, ''),
    kill: () => child.kill(),
    restart: async () => {
      child = await begin()
    },
    stop: async () => {
      await child.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function toArrival(line: string): Arrival {
  const [at = '', kind = '', id = '', recipients = ''] = line.split(' ')
  return { at: Number(at), kind: kind === 'letter' ? 'letter' : 'other', id, recipients: recipients.split(',') }
}

/** Copies by Message-ID. */
export function countCopies(arrivals: readonly Arrival[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { id } of arrivals) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Mails a second between the first and the last of these. */
export function paceOf(arrivals: readonly Arrival[]): number {
  const [first, last] = [arrivals[0], arrivals.at(-1)]
  if (first === undefined || last === undefined || last.at === first.at) return Number.NaN
  return ((arrivals.length - 1) * 1_000) / (last.at - first.at)
}
