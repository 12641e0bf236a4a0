import { get } from 'node:http'
import { openBrowser } from '../e2e/support/open-browser.ts'
import { startSites } from '../e2e/support/sites.ts'
import type { Measurement } from './measurement.ts'

const path = '/asks/data-sharing-firewall'
const barInBytes = 60_000

/** What a first visit to the ask page brings over the wire: the page, all that a browser fetches for it, and its icon. */
export const transferredBytes: Measurement = {
  name: 'transferred-bytes',
  measure: async (clusterUrl) => {
    const sites = await startSites(clusterUrl, 1)
    try {
      const { page, files } = await fetchWhole(`${sites.urls[0]}${path}`)
      const all = [page, ...files]
      const total = all.reduce((sum, { bytes }) => sum + bytes, 0)
      const scripts = files.filter(({ type }) => type.includes('javascript'))
      const parts = all.map(({ type, bytes }) => `${type.replace(/;.*/, '')} ${toKb(bytes)}`)
      return [
        {
          what: 'ask page transferred, with font, headers and all',
          bar: `≤ ${toKb(barInBytes)}`,
          measured: `${toKb(total)}: ${parts.join(', ')}`,
          isHeld: total <= barInBytes,
        },
        {
          what: 'JavaScript that the page needs (the quick exit improves with it, and works without)',
          bar: '0 kB',
          measured: `0 kB needed; ${toKb(scripts.reduce((sum, { bytes }) => sum + bytes, 0))} sent`,
        },
      ]
    } finally {
      await sites.stop()
    }
  },
}

interface Fetched {
  type: string
  /** As they came over the wire, with the headers. */
  bytes: number
}

async function fetchWhole(url: string): Promise<{ page: Fetched; files: Fetched[] }> {
  const text = await (await fetch(url)).text()
  const icons = [...text.matchAll(/<link [^>]*rel="icon"[^>]*href="([^"]+)"/g)].map(([, address]) => address ?? '')
  // A stylesheet names more than a page makes use of, so a browser is asked; it does not fetch icons when nobody sees it.
  const addresses = new Set([...(await listRequested(url)), ...icons.map((address) => new URL(address, url).href)])
  addresses.delete(url)
  return { page: await weigh(url), files: await Promise.all([...addresses].map(weigh)) }
}

async function listRequested(url: string): Promise<string[]> {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    await page.goto(url, { waitUntil: 'networkidle' })
    return requested
  } finally {
    await browser.close()
  }
}

function weigh(url: string): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' }, agent: false }, (response) => {
      const { socket } = response
      response.resume()
      response.on('end', () => resolve({ type: response.headers['content-type'] ?? '', bytes: socket.bytesRead }))
    }).on('error', reject)
  })
}

function toKb(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`
}
