import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { root } from '../../launch/places.ts'
import { medianOf, type Measurement, type Row } from '../measurement.ts'
import { openMailRoom, until, type MailRoom } from './mail-room.ts'
import { startChild } from './start-child.ts'
import { paceOf, startSink, type Sink } from './start-sink.ts'

const letters = 2_000
const rounds = 3
const bar = 0.8
/** 700 a second where the pool alone does 2,500. */
const poolBar = 0.28

interface Round {
  worker: number
  byHand: number
  pool: number
}

/** How fast one worker empties the outbox, beside the same by hand and beside the pool alone, turn about. */
export const dispatchThroughput: Measurement = {
  name: 'dispatch',
  measure: async (clusterUrl) => {
    const room = await openMailRoom(clusterUrl)
    const sink = await startSink()
    try {
      await makeOutbox(room)
      await room.queue(letters)
      const figures: Round[] = []
      for (let round = 0; round < rounds; round += 1) figures.push(await measureRound(room, sink))
      return toRows(figures)
    } finally {
      await sink.stop()
      await room.close()
    }
  },
}

async function measureRound(room: MailRoom, sink: Sink): Promise<Round> {
  const pool = await pace(sink, () => byHand(room, { databaseUrl: 'pool', sink }))
  await room.queueAgain()
  const worker = await pace(sink, async () => (await room.startWorker(sink)).stop)
  await fillOutbox(room)
  const hand = await pace(sink, () => byHand(room, { databaseUrl: room.database.ownerUrl, sink }))
  console.log(`pool ${pool.toFixed(0)}/s, worker ${worker.toFixed(0)}/s, by hand ${hand.toFixed(0)}/s`)
  return { worker, pool, byHand: hand }
}

/** From the first letter to the last, at the mail server. */
async function pace(sink: Sink, begin: () => Promise<() => Promise<void>>): Promise<number> {
  sink.forget()
  const end = await begin()
  await until(`${letters} letters arrived`, 120, () => sink.arrivals().length >= letters)
  await end()
  return paceOf(sink.arrivals())
}

async function byHand(
  room: MailRoom,
  { databaseUrl, sink }: { databaseUrl: string; sink: Sink },
): Promise<() => Promise<void>> {
  const file = join(root, 'bench', 'letters', 'hand-written.ts')
  const child = await startChild([file, databaseUrl, sink.url, String(letters), room.keysFolder], {})
  return child.stop
}

async function makeOutbox({ owner }: MailRoom): Promise<void> {
  await owner.db.execute(sql`create schema bench`)
  await owner.db.execute(sql`create table bench.outbox (
    id uuid primary key default gen_random_uuid(), state text not null default 'queued', attempts integer not null default 0,
    run_at timestamptz not null default now(), locked_until timestamptz, data_at timestamptz, handed_over_at timestamptz,
    server_reply text, recipient text not null, sealed bytea not null, wrapped_key bytea not null
  )`)
  await owner.db.execute(sql`create index on bench.outbox (run_at, id) where state = 'queued'`)
  await owner.db.execute(sql`create index on bench.outbox (locked_until) where state = 'sending'`)
}

async function fillOutbox({ owner }: MailRoom): Promise<void> {
  await owner.db.execute(sql`truncate bench.outbox`)
  await owner.db.execute(sql`
    insert into bench.outbox (id, recipient, sealed, wrapped_key)
    select id, 'member@parliament.example', sealed, wrapped_key from letters.mail where kind = 'letter'`)
  await owner.db.execute(sql`vacuum analyze bench.outbox`)
}

function toRows(figures: readonly Round[]): Row[] {
  const ratio = medianOf(figures.map(({ worker, byHand: hand }) => worker / hand))
  const ofPool = medianOf(figures.map(({ worker, pool }) => worker / pool))
  const perSecond = (key: keyof Round): string =>
    `${Math.round(medianOf(figures.map((round) => round[key]))).toLocaleString('en-GB')}/s`
  const spread = figures.map(({ worker, byHand: hand }) => (worker / hand).toFixed(2)).join(', ')
  return [
    {
      what: `one worker, 20 in flight, ${letters.toLocaleString('en-GB')} sealed letters, against the same outbox by hand, as sealed`,
      bar: `≥ ${bar} ×`,
      measured: `${ratio.toFixed(2)} × (rounds: ${spread}; medians ${perSecond('worker')} and ${perSecond('byHand')})`,
      isHeld: ratio >= bar,
    },
    {
      what: 'the same worker against nodemailer’s pool alone',
      bar: `≥ ${poolBar} × (700/s where the pool does 2,500/s)`,
      measured: `${ofPool.toFixed(2)} × (the pool: ${perSecond('pool')})`,
      isHeld: ofPool >= poolBar,
    },
  ]
}
