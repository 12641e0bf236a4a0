import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { root } from '../../launch/places.ts'
import type { Measurement, Row } from '../measurement.ts'
import { openMailRoom, until, type MailRoom } from './mail-room.ts'
import { startChild } from './start-child.ts'
import { countCopies, paceOf, startSink, type Sink } from './start-sink.ts'

/** `LETTERS` makes a run smaller. */
const letters = Number(process.env['LETTERS'] ?? 20_000)
const campaigns = 2

interface Run {
  workers: number
  perSecond: number
  /** Letters that came once, and those that came oftener. */
  once: number
  oftener: number
}

/** Letters of two campaign processes, sent by one, two and four workers on one database: each is to arrive exactly once. */
export const fourWorkers: Measurement = {
  name: 'four-workers',
  measure: async (clusterUrl) => {
    const room = await openMailRoom(clusterUrl)
    const sink = await startSink()
    try {
      const submitted = await submitAll(room)
      const runs: Run[] = []
      for (const workers of [1, 2, 4]) {
        await room.queueAgain()
        runs.push(await sendAll(room, sink, workers))
      }
      return runs.map((run) => toRow(run, submitted))
    } finally {
      await sink.stop()
      await room.close()
    }
  },
}

/** Letters submitted and confirmed a second. */
async function submitAll(room: MailRoom): Promise<number> {
  const file = join(root, 'bench', 'letters', 'campaign-process.ts')
  const args = [
    file,
    room.database.urlFor('safe_campaign'),
    room.publicKey,
    room.campaignId,
    String(letters / campaigns),
  ]
  const began = performance.now()
  await Promise.all(Array.from({ length: campaigns }, () => startChild(args, {})))
  await until('all letters were confirmed', 600, async () => (await room.countHeld()).get('letter queued') === letters)
  await room.owner.db.execute(sql`delete from letters.mail where kind = 'confirmation'`)
  const perSecond = (letters * 1_000) / (performance.now() - began)
  console.log(`confirmed ${perSecond.toFixed(0)}/s`)
  return perSecond
}

async function sendAll(room: MailRoom, sink: Sink, workers: number): Promise<Run> {
  sink.forget()
  const started = await Promise.all(Array.from({ length: workers }, () => room.startWorker(sink)))
  await until(
    'every letter was settled',
    300,
    async () => (await room.countHeld()).get('letter handed-over') === letters,
  )
  await Promise.all(started.map((worker) => worker.stop()))
  const arrivals = sink.arrivals().filter(({ kind }) => kind === 'letter')
  const counts = [...countCopies(arrivals).values()]
  const once = counts.filter((count) => count === 1).length
  const run = { workers, perSecond: paceOf(arrivals), once, oftener: counts.length - once }
  console.log(run)
  return run
}

function toRow({ workers, perSecond, once, oftener }: Run, submitted: number): Row {
  const count = (value: number): string => Math.round(value).toLocaleString('en-GB')
  return {
    what: `${count(letters)} letters, submitted and confirmed by ${campaigns} campaign processes (${count(submitted)}/s), sent by ${workers === 1 ? 'one worker' : `${workers} workers`}`,
    bar: 'each exactly once',
    measured: `${count(once)} came once, ${count(oftener)} oftener, ${count(letters - once - oftener)} never; ${count(perSecond)}/s`,
    isHeld: once === letters && oftener === 0,
  }
}
