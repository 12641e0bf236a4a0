import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { freePort } from '../e2e/support/free-port.ts'
import { startSites } from '../e2e/support/sites.ts'
import { root } from '../launch/places.ts'
import { medianOf, type Measurement, type Row } from './measurement.ts'

const path = '/asks/data-sharing-firewall'
const rounds = 5
const secondsPerRound = 4
const connections = 10
const bar = 0.5

/** How fast a kept page is served, beside a bare server that sends the same bytes. Turn about, so that both share the weather. */
export const cachedPage: Measurement = {
  name: 'cached-page',
  measure: async (clusterUrl) => {
    const sites = await startSites(clusterUrl, 1)
    const siteUrl = `${sites.urls[0]}${path}`
    const kept = await fetchBytes(siteUrl)
    const bare = await startBareServer(kept)
    try {
      await load(siteUrl, 1)
      await load(bare.url, 1)
      const figures: { site: number; bare: number }[] = []
      for (let round = 0; round < rounds; round += 1) {
        figures.push({
          site: await load(siteUrl, secondsPerRound),
          bare: await load(bare.url, secondsPerRound),
        })
      }
      return [toRow(figures), await askAgain(siteUrl, kept.headers.etag ?? '')]
    } finally {
      await Promise.all([sites.stop(), bare.stop()])
    }
  },
}

function toRow(figures: readonly { site: number; bare: number }[]): Row {
  const ratio = medianOf(figures.map(({ site, bare }) => site / bare))
  const spread = figures.map(({ site, bare }) => (site / bare).toFixed(2)).join(', ')
  const perSecond = (pick: (figure: (typeof figures)[number]) => number): string =>
    `${Math.round(medianOf(figures.map(pick))).toLocaleString('en-GB')}/s`
  return {
    what: 'cached ask page, one site process, against bare `node:http` sending the same bytes',
    bar: `≥ ${bar} ×`,
    measured: `${ratio.toFixed(2)} × (rounds: ${spread}; medians ${perSecond(({ site }) => site)} and ${perSecond((figure) => figure.bare)})`,
    isHeld: ratio >= bar,
  }
}

async function askAgain(url: string, etag: string): Promise<Row> {
  const { status } = await fetch(url, { headers: { 'if-none-match': etag } })
  return { what: 'ETag sent back', bar: '304', measured: String(status), isHeld: status === 304 }
}

/** Requests answered a second. Any answer but the one that is meant ends the run. */
async function load(url: string, seconds: number): Promise<number> {
  const headers = { 'accept-encoding': 'br' }
  const result = await autocannon({ url, connections, duration: seconds, headers })
  const answered = result.statusCodeStats?.['200']?.count ?? 0
  if (result.errors > 0 || answered === 0 || answered !== result.requests.total)
    throw new Error(`${url} did not answer as it should`)
  return result.requests.average
}

interface KeptPage {
  headers: IncomingHttpHeaders
  body: Buffer
}

/** The answer as it goes over the wire, still compressed. */
function fetchBytes(url: string): Promise<KeptPage> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }))
    }).on('error', reject)
  })
}

async function startBareServer({ headers, body }: KeptPage): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-bare-'))
  const file = join(folder, 'page')
  writeFileSync(file, body)
  const port = await freePort()
  const sent = { 'content-type': headers['content-type'] ?? '', 'content-encoding': headers['content-encoding'] ?? '' }
  const args = [join(root, 'bench', 'bare-server.ts'), String(port), file, JSON.stringify(sent)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve, reject) => child.stdout.once('data', resolve) && child.once('exit', reject))
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      await end(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
