import { get } from 'node:http'
import { startSites } from '../e2e/support/sites.ts'
import type { Measurement } from './measurement.ts'

const path = '/asks/data-sharing-firewall'
const barInBytes = 60_000

/** What a first visit to the ask page brings over the wire: the page and all that it and its stylesheets name. */
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
  const tags = text.match(/<(?:link|script|img) [^>]*>/g) ?? []
  const loaded = tags.filter((tag) => !tag.startsWith('<link') || /rel="(stylesheet|icon|preload|manifest)"/.test(tag))
  const named = loaded.map((tag) => /(?:href|src)="([^"]+)"/.exec(tag)?.[1]).filter((address) => address !== undefined)
  const addresses = new Set(named.map((address) => new URL(address, url).href))
  for (const address of addresses) {
    if (!address.endsWith('.css')) continue
    const css = await (await fetch(address)).text()
    for (const [, inside] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g))
      addresses.add(new URL(inside ?? '', address).href)
  }
  return { page: await weigh(url), files: await Promise.all([...addresses].map(weigh)) }
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
