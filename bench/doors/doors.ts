import { setTimeout as sleep } from 'node:timers/promises'
import { compare, takeInTurn, type Pair } from '../against/compare.ts'
import { openSides, type Side, type Sides } from '../against/sides.ts'
import { startApp } from '../against/start-app.ts'
import type { Measurement, Row } from '../measurement.ts'
import { measureModules } from './loaded-modules.ts'
import { memoryOf } from './memory.ts'
import { measureStyles } from './styles.ts'

/** The last commit before the packages had doors. `BEFORE` names another: 644f31a is the one that the plan was measured at. */
const before = process.env['BEFORE'] ?? '6179d91'
/** How long a process is left alone before its memory is read; `REST_SECONDS`. */
const restSeconds = Number(process.env['REST_SECONDS'] ?? 20)
const starts = 9
const rests = 3
const most = 0.8
const atRest = `memory of the site at rest (proportional set size), ${restSeconds} s after its start and with no visitor`

/** What doors are for: each process has what it uses. This clone beside what it was before it had them, in one run. */
export const doors: Measurement = {
  name: 'doors',
  measure: async (clusterUrl) => {
    const sides = await openSides(clusterUrl, before)
    try {
      return [
        { what: 'compared with the commit', bar: '', measured: before },
        ...(await measureModules(sides)),
        ...(await measureStarts(sides)),
        await measureRest(sides),
        ...(await measureStyles(sides)),
      ]
    } finally {
      await sides.close()
    }
  },
}

async function measureStarts(sides: Sides): Promise<Row[]> {
  const start = async (side: Side) => {
    const { stop, ...figures } = await startApp(side, { app: 'site' })
    await stop()
    return figures
  }
  // Once each for nothing: the first start reads the files from the disk.
  await takeInTurn(sides, 1, start)
  const rounds = await takeInTurn(sides, starts, start)
  const tell = (ms: number): string => `${ms.toFixed(0)} ms`
  return [
    compare(
      rounds.map((round) => ({ before: round.before.msToReady, after: round.after.msToReady })),
      { what: 'start of the site to `ready`', most, tell },
    ),
    compare(
      rounds.map((round) => ({ before: round.before.processorMsToReady, after: round.after.processorMsToReady })),
      { what: 'processor time of that start', most, tell },
    ),
  ]
}

async function measureRest(sides: Sides): Promise<Row> {
  if (process.platform !== 'linux')
    return { what: atRest, bar: `≤ ${most} ×`, measured: 'not measured here: only Linux tells it' }
  const rounds: Pair[] = []
  for (let round = 0; round < rests; round += 1) {
    // Both at once: how much is shared with whatever else runs on this machine is the same for both.
    const [beforeApp, afterApp] = await Promise.all([
      startApp(sides.before, { app: 'site' }),
      startApp(sides.after, { app: 'site' }),
    ])
    await sleep(restSeconds * 1_000)
    rounds.push({ before: memoryOf(beforeApp.pid), after: memoryOf(afterApp.pid) })
    await Promise.all([beforeApp.stop(), afterApp.stop()])
  }
  const tell = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
  return compare(rounds, { what: atRest, most, tell })
}
