import { startTestCluster } from '@safe-to-report/db/testing'
import { confirmLetter } from '@safe-to-report/letters/writing'
import pg from 'pg'
import { medianOf, type Measurement, type Row } from '../measurement.ts'
import { inParallel, openMailRoom, type MailRoom } from './mail-room.ts'

const each = 300
const rounds = 5
const bar = 0.6

/** How fast confirmed letters become durable in the outbox, one at a time, beside raw single-row inserts in the same database. */
export const confirming: Measurement = {
  name: 'confirm',
  measure: async () => {
    // What is durable is on the disk: tests' own clusters do not wait for it.
    const cluster = await startTestCluster({ disposable: false })
    const room = await openMailRoom(cluster.ownerUrl)
    const raw = new pg.Client({ connectionString: room.database.ownerUrl })
    await raw.connect()
    try {
      await raw.query('create table bench_insert (id uuid primary key default gen_random_uuid(), words text not null)')
      const figures: { confirmed: number; inserted: number }[] = []
      for (let round = 0; round < rounds; round += 1) figures.push(await measureRound(room, raw))
      return [toRow(figures)]
    } finally {
      await raw.end()
      await room.close()
      await cluster.stop()
    }
  },
}

async function measureRound(room: MailRoom, raw: pg.Client): Promise<{ confirmed: number; inserted: number }> {
  const tokens = (await room.submit(each)).values()
  const insert = 'insert into bench_insert (words) values ($1)'
  const inserted = await perSecond(() => raw.query({ name: 'insert', text: insert, values: ['words '.repeat(330)] }))
  const confirmed = await perSecond(async () => {
    const { outcome } = await confirmLetter(room.campaign.db, tokens.next().value ?? '')
    if (outcome !== 'confirmed') throw new Error(`confirming answered ${outcome}`)
  })
  console.log(`confirmed ${confirmed.toFixed(0)}/s, inserted ${inserted.toFixed(0)}/s`)
  return { confirmed, inserted }
}

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await inParallel(each, 1, work)
  return (each * 1_000) / (performance.now() - began)
}

function toRow(figures: readonly { confirmed: number; inserted: number }[]): Row {
  const ratios = figures.map(({ confirmed, inserted }) => confirmed / inserted)
  const ratio = medianOf(ratios)
  const [confirmed, inserted] = [
    medianOf(figures.map((figure) => figure.confirmed)),
    medianOf(figures.map((figure) => figure.inserted)),
  ]
  return {
    what: 'confirm → durable in the outbox, one at a time, against raw single-row `insert … commit` on the same database',
    bar: `≥ ${bar} ×`,
    measured: `${ratio.toFixed(2)} × (rounds: ${ratios.map((one) => one.toFixed(2)).join(', ')}; medians ${confirmed.toFixed(0)}/s and ${inserted.toFixed(0)}/s)`,
    isHeld: ratio >= bar,
  }
}
