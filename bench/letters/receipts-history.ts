import { findSending } from '@safe-to-report/letters/desk'
import { sql } from 'drizzle-orm'
import { medianOf, type Measurement, type Row } from '../measurement.ts'
import { openMailRoom, until, type MailRoom } from './mail-room.ts'
import { paceOf, startSink, type Sink } from './start-sink.ts'

const receipts = 1_000_000
const letters = 1_000
const rounds = 5
const looks = 20
/** Within a tenth of what it is with no history at all. */
const bar = 1.1

/** Whether years of receipts slow down the letters of today, or the desk: beside one with none, in turns. */
export const receiptsHistory: Measurement = {
  name: 'receipts',
  measure: async (clusterUrl) => {
    const [fresh, old] = [await openMailRoom(clusterUrl), await openMailRoom(clusterUrl)]
    const sink = await startSink()
    try {
      await fillHistory(old)
      for (const room of [fresh, old]) await room.queue(letters)
      const [empty, full] = [noFigures(), noFigures()]
      for (let round = 0; round < rounds; round += 1) {
        empty.paces.push(await send(fresh, sink))
        full.paces.push(await send(old, sink))
        for (let look = 0; look < looks; look += 1) {
          empty.looks.push(await lookAtDesk(fresh))
          full.looks.push(await lookAtDesk(old))
        }
      }
      return toRows(empty, full)
    } finally {
      await sink.stop()
      await fresh.close()
      await old.close()
    }
  },
}

interface Figures {
  /** Letters a second, a round each. */
  paces: number[]
  /** Milliseconds of one look at the desk. */
  looks: number[]
}

const noFigures = (): Figures => ({ paces: [], looks: [] })

/** Letters a second. */
async function send(room: MailRoom, sink: Sink): Promise<number> {
  await room.queueAgain()
  sink.forget()
  const worker = await room.startWorker(sink)
  await until(`${letters} letters arrived`, 120, () => sink.arrivals().length >= letters)
  await worker.stop()
  return paceOf(sink.arrivals())
}

/** Milliseconds. */
async function lookAtDesk(room: MailRoom): Promise<number> {
  const began = performance.now()
  await findSending(room.campaign.db)
  return performance.now() - began
}

/** Four years of letters, spread over days and seats. */
async function fillHistory({ owner, campaignId }: MailRoom): Promise<void> {
  await owner.db.execute(sql`
    insert into letters.receipts (campaign_id, area, day, outcome)
    select ${campaignId}, 'E14' || lpad((n % 650)::text, 6, '0'), current_date - (n % 1460), 'handed-over'
    from generate_series(1, ${receipts}::integer) n`)
  await owner.db.execute(sql`vacuum analyze letters.receipts`)
  await owner.db.execute(sql`vacuum analyze letters.receipt_days`)
}

function toRows(empty: Figures, full: Figures): Row[] {
  const slower = medianOf(empty.paces) / medianOf(full.paces)
  const longer = medianOf(full.looks) / medianOf(empty.looks)
  const history = `${receipts.toLocaleString('en-GB')} receipts`
  return [
    {
      what: `one worker sending ${letters.toLocaleString('en-GB')} letters, with ${history} and with none`,
      bar: `≤ ${bar} × as long`,
      measured: `${slower.toFixed(2)} × (${medianOf(full.paces).toFixed(0)}/s and ${medianOf(empty.paces).toFixed(0)}/s, medians of ${rounds})`,
      isHeld: slower <= bar,
    },
    {
      what: `the desk of sending, with ${history} and with none`,
      bar: `≤ ${bar} × as long`,
      measured: `${longer.toFixed(2)} × (${medianOf(full.looks).toFixed(1)} ms and ${medianOf(empty.looks).toFixed(1)} ms, medians of ${rounds * looks})`,
      isHeld: longer <= bar,
    },
  ]
}
