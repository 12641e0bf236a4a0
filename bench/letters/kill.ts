import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { Measurement, Row } from '../measurement.ts'
import { openMailRoom, until, type MailRoom } from './mail-room.ts'
import { seededRandom } from '../../e2e/support/hostile/seeded-random.ts'
import type { Child } from './start-child.ts'
import { countCopies, startSink, type Arrival, type Sink } from './start-sink.ts'

const kills = 50
/** More than go out between so many kills, so that there is work for the last. */
const letters = 2_500
const mostBetween = 30
const leaseSeconds = 2
const victims = ['worker', 'mail server', 'database'] as const

/**
 * Worker, mail server and the database's own processes ended at random with kill -9 while letters go out; the copies are
 * counted where they came in. `KILL_SEED` repeats a run.
 */
export const kill: Measurement = {
  name: 'kill',
  measure: async (clusterUrl) => {
    const seed = Number(process.env['KILL_SEED'] ?? randomInt(1_000_000))
    console.log(`seed ${seed}`)
    const room = await openMailRoom(clusterUrl)
    const sink = await startSink({ slowness: 30 })
    try {
      return await killAtRandom(room, sink, seed)
    } finally {
      await sink.stop()
      await room.close()
    }
  },
}

async function killAtRandom(room: MailRoom, sink: Sink, seed: number): Promise<Row[]> {
  const random = seededRandom(seed)
  await room.queue(letters)
  const env = { LEASE_SECONDS: String(leaseSeconds), POLL_SECONDS: '0.2' }
  let worker = await room.startWorker(sink, env)
  const killed = { worker: 0, 'mail server': 0, database: 0 }
  const resumed: number[] = []
  for (let round = 0; round < kills; round += 1) {
    const before = sink.arrivals().length
    const enough = 1 + Math.floor(random() * mostBetween)
    await until(
      'more letters went out',
      60,
      async () => sink.arrivals().length >= before + enough || (await isDone(room)),
    )
    if (await isDone(room)) break
    const victim = victims[Math.floor(random() * victims.length)] ?? 'worker'
    killed[victim] += 1
    const at = performance.timeOrigin + performance.now()
    worker = await killOne(victim, { room, sink, worker, env, pause: Math.floor(random() * 300) })
    await until(
      'letters went out again',
      90,
      async () => sink.arrivals().some((one) => one.at > at) || (await isDone(room)),
    )
    const next = sink.arrivals().find((one) => one.at > at)
    if (next) resumed.push((next.at - at) / 1_000)
  }
  await until('every letter was settled', 120, () => isDone(room))
  await worker.stop()
  return toRows({ letters: await listLetters(room), arrivals: sink.arrivals(), killed, resumed, seed })
}

async function killOne(
  victim: (typeof victims)[number],
  on: { room: MailRoom; sink: Sink; worker: Child; env: Record<string, string>; pause: number },
): Promise<Child> {
  const { room, sink, worker, env, pause } = on
  switch (victim) {
    case 'worker':
      await worker.kill()
      return room.startWorker(sink, env)
    case 'mail server':
      await sink.kill()
      await sleep(pause)
      await sink.restart()
      return worker
    case 'database':
      // Of PostgreSQL one process is killed: the server then ends them all, recovers from its log, and takes new connections.
      await killBackend(room)
      return worker
  }
}

async function killBackend({ owner }: MailRoom): Promise<void> {
  const { rows } = await owner.db.execute<{ pid: number }>(
    sql`select pid from pg_stat_activity where usename = 'safe_worker' and datname = current_database() limit 1`,
  )
  const pid = rows[0]?.pid
  if (pid !== undefined) process.kill(pid, 'SIGKILL')
  await sleep(200) // the others of its processes are still ending
  await until('the database answered again', 60, () => answers(owner))
}

async function answers({ db }: MailRoom['owner']): Promise<boolean> {
  try {
    await db.execute(sql`select 1`)
    return true
  } catch {
    return false
  }
}

async function isDone(room: MailRoom): Promise<boolean> {
  try {
    const held = await room.countHeld()
    return !held.has('letter queued') && !held.has('letter sending')
  } catch {
    return false // the database is recovering
  }
}

interface Letter {
  id: string
  state: string
  [column: string]: unknown
}

async function listLetters({ owner }: MailRoom): Promise<Letter[]> {
  return (await owner.db.execute<Letter>(sql`select id::text, state from letters.mail where kind = 'letter'`)).rows
}

function toRows(run: {
  letters: Letter[]
  arrivals: Arrival[]
  killed: Record<(typeof victims)[number], number>
  resumed: number[]
  seed: number
}): Row[] {
  const copies = countCopies(run.arrivals)
  const inState = (state: string): Letter[] => run.letters.filter((letter) => letter.state === state)
  const [handedOver, uncertain] = [inState('handed-over'), inState('uncertain')]
  const lost = run.letters.length - handedOver.length - uncertain.length
  const unsent = handedOver.filter(({ id }) => !copies.has(id)).length
  const twice = [...copies.values()].filter((count) => count > 1).length
  const arrived = uncertain.filter(({ id }) => copies.has(id))
  console.log(
    `uncertain:\n${uncertain.map(({ id }) => `${id} ${copies.has(id) ? 'had arrived' : 'had not'}`).join('\n')}`,
  )
  const all = Object.values(run.killed).reduce((sum, count) => sum + count, 0)
  const slowest = Math.max(...run.resumed)
  const parts = victims.map((victim) => `${victim} ${run.killed[victim]}`).join(', ')
  return [
    {
      what: `${all} kills at random (${parts}; seed ${run.seed}) while ${run.letters.length.toLocaleString('en-GB')} letters went out`,
      bar: '0 lost, 0 handed over without a copy, 0 copies too many',
      measured: `${lost} lost, ${unsent} without a copy, ${twice} twice; ${handedOver.length} handed over, ${uncertain.length} uncertain, of which ${arrived.length} had arrived`,
      isHeld: lost === 0 && unsent === 0 && twice === 0 && all > 0,
    },
    {
      what: `certain work goes on after a kill (lease ${leaseSeconds} s; start of a worker or recovery of the database counted in)`,
      bar: '',
      measured: `slowest ${slowest.toFixed(1)} s`,
    },
  ]
}
