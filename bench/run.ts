import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { startTestCluster } from '@safe-to-report/db/testing'
import { buildApps } from '../launch/build-apps.ts'
import { foundRecord } from '../launch/found-record.ts'
import { root } from '../launch/places.ts'
import { cachedPage } from './cached-page.ts'
import { deskList } from './desk/desk-list.ts'
import { doors } from './doors/doors.ts'
import { letterWords } from './letter-words.ts'
import { lighthouse } from './lighthouse.ts'
import { campaignScripts } from './letters/campaign-scripts.ts'
import { confirming } from './letters/confirming.ts'
import { dispatchThroughput } from './letters/dispatch-throughput.ts'
import { handOverTime } from './letters/hand-over-time.ts'
import { hostile } from './letters/hostile.ts'
import { fourWorkers } from './letters/four-workers.ts'
import { kill } from './letters/kill.ts'
import { oldMail } from './letters/old-mail.ts'
import { relayLimit } from './letters/relay-limit.ts'
import { receiptsHistory } from './letters/receipts-history.ts'
import { throughThePages } from './letters/through-the-pages.ts'
import type { Measurement } from './measurement.ts'
import { postcodeTable } from './postcode-table.ts'
import { publishToSites } from './publish-to-sites.ts'
import { toMarkdown, toSections, type Result } from './results.ts'
import { search } from './search.ts'
import { syncOfBill } from './sync-bill.ts'
import { matchMany } from './watching/match-many.ts'
import { transferredBytes } from './transferred/transferred-bytes.ts'
import { watchPace } from './watch-pace.ts'

/** In the order of RESULTS.md. A new measurement is a file of its own and a name here. */
const measurements: readonly Measurement[] = [
  cachedPage,
  publishToSites,
  deskList,
  transferredBytes,
  lighthouse,
  letterWords,
  syncOfBill,
  watchPace,
  postcodeTable,
  search,
  matchMany,
  doors,
  campaignScripts,
  confirming,
  dispatchThroughput,
  handOverTime,
  fourWorkers,
  throughThePages,
  receiptsHistory,
  kill,
  relayLimit,
  oldMail,
  hostile,
]

const wanted = process.argv.slice(2)
const chosen = measurements.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
if (chosen.length === 0) {
  console.error(`npm run bench -- ${measurements.map(({ name }) => name).join(' | ')}`)
  process.exit(1)
}

await buildApps((message) => console.log(message))
const cluster = await startTestCluster({ found: foundRecord })
const results: Result[] = []
try {
  for (const { name, measure } of chosen) {
    console.log(`\n── ${name}`)
    const rows = await measure(cluster.ownerUrl)
    for (const { what, bar, measured } of rows) console.log(`${what}: ${measured} (bar: ${bar})`)
    results.push({ name, rows })
  }
} finally {
  await cluster.stop()
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() || 'a processor that does not say'}, Node ${process.version}`
const isWhole = chosen.length === measurements.length
if (isWhole) writeFileSync(join(root, 'bench', 'RESULTS.md'), toMarkdown(results, { machine, at: new Date() }))
console.log(
  isWhole
    ? '\nWritten to bench/RESULTS.md'
    : `\nRESULTS.md is written when everything is measured. For it by hand:\n\n${toSections(results)}`,
)
process.exitCode = results.some(({ rows }) => rows.some(({ isHeld }) => isHeld === false)) ? 1 : 0
