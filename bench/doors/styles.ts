import { gzipSync } from 'node:zlib'
import type { Side, Sides } from '../against/sides.ts'
import { startApp } from '../against/start-app.ts'
import type { Row } from '../measurement.ts'
import { listStylesheets, readInlineStyles } from './list-styles.ts'
import { visitCampaign } from './visits.ts'

const mostBytes = 6_000

/** The style sheets that each of supporters' pages names, each as a browser gets it, gzipped. */
export async function measureStyles({ before, after }: Sides): Promise<Row[]> {
  const weights = { before: await weighPages(before), after: await weighPages(after) }
  const heaviest = heaviestOf(weights.after)
  return [
    {
      what: `CSS of a supporters’ page, gzip: the heaviest of ${weights.after.length}`,
      bar: `≤ ${toKb(mostBytes)}`,
      measured: `${toKb(heaviest.bytes)}, ${heaviest.name} (before: ${toKb(heaviestOf(weights.before).bytes)})`,
      isHeld: heaviest.bytes > 0 && heaviest.bytes <= mostBytes,
    },
  ]
}

interface Weight {
  name: string
  bytes: number
}

async function weighPages(side: Side): Promise<Weight[]> {
  const campaign = await startApp(side, { app: 'campaign' })
  const sheets = new Map<string, number>()
  const weigh = async (address: string): Promise<number> => {
    const answer = await fetch(new URL(address, campaign.url))
    if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}`)
    const bytes = sheets.get(address) ?? gzipSync(await answer.bytes(), { level: 9 }).length
    sheets.set(address, bytes)
    return bytes
  }
  try {
    const weights: Weight[] = []
    for (const { name, html } of await visitCampaign(campaign.url, side.ownerUrl)) {
      const inline = readInlineStyles(html)
      let bytes = inline === '' ? 0 : gzipSync(inline, { level: 9 }).length
      for (const address of listStylesheets(html)) bytes += await weigh(address)
      weights.push({ name, bytes })
    }
    return weights
  } finally {
    await campaign.stop()
  }
}

function heaviestOf(weights: readonly Weight[]): Weight {
  return weights.toSorted((a, b) => b.bytes - a.bytes)[0] ?? { name: 'no page', bytes: Number.NaN }
}

function toKb(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`
}
