import { setTimeout as sleep } from 'node:timers/promises'
import { hasPostfix, startPostfix, startSmtpForTests } from '@safe-to-report/outbox/testing'
import type { Measurement, Row } from '../measurement.ts'
import { openMailRoom } from './mail-room.ts'

const perMinute = 5
const minutes = 10
const workers = 2

/** How much of what a real relay takes in a minute gets through in ten minutes, while more waits than can go. */
export const relayLimit: Measurement = {
  name: 'relay-limit',
  measure: async (clusterUrl) => {
    const what = `letters through a Postfix that takes ${perMinute} a minute, ${workers} workers, ${minutes} minutes`
    const bar = `≥ 80 % of its limit, ${0.8 * perMinute * minutes}`
    if (!hasPostfix()) return [{ what, bar, measured: 'Postfix is not on this machine, or this is not root' }]
    const room = await openMailRoom(clusterUrl)
    const smtp = await startSmtpForTests()
    const postfix = await startPostfix({ nextPort: Number(new URL(smtp.url).port), word: 'zeppelin' })
    try {
      await room.owner.pool.query(`update letters.pace set per_minute = 60 where domain = '*'`)
      await room.queue(2 * perMinute * minutes)
      const relay = { url: postfix.url('rate') }
      const running = await Promise.all(Array.from({ length: workers }, () => room.startWorker(relay)))
      await sleep(minutes * 60_000)
      const through = (await room.countHeld()).get('letter handed-over') ?? 0
      await Promise.all(running.map((worker) => worker.stop()))
      const row: Row = { what, bar, measured: String(through), isHeld: through >= 0.8 * perMinute * minutes }
      return [row]
    } finally {
      await postfix.close()
      await smtp.close()
      await room.close()
    }
  },
}
