import { openDatabase } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { startSites } from '../../e2e/support/sites.ts'
import { openMailRoomWithPages } from '../letters/mail-room-with-pages.ts'
import type { Measurement, Row } from '../measurement.ts'
import { toKb, weighPage, type Weighed } from './weigh-page.ts'

const askPath = '/asks/data-sharing-firewall'
const bars = { ask: 60_000, letter: 45_000 }

/** What a first visit brings over the wire: the ask’s page, and each page of a letter. */
export const transferredBytes: Measurement = {
  name: 'transferred-bytes',
  measure: async (clusterUrl) => [...(await weighAsk(clusterUrl)), ...(await weighLetter(clusterUrl))],
}

async function weighAsk(clusterUrl: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const [what, makeReady] of [
    ['ask page', () => Promise.resolve()],
    ['ask page with a name of Welsh and of Czech letters', nameFromAfar],
  ] as const) {
    const sites = await startSites(clusterUrl, 1, makeReady)
    try {
      const weighed = await weighPage({ url: `${sites.urls[0]}${askPath}` })
      rows.push(toRow(what, weighed, bars.ask))
      if (rows.length === 1) rows.push(toScripts(weighed))
    } finally {
      await sites.stop()
    }
  }
  return rows
}

/** One who speaks for the ask has letters of all three files of the typeface. */
async function nameFromAfar({ ownerUrl }: TestDatabase): Promise<void> {
  const { db, close } = openDatabase(ownerUrl, { applicationName: 'bench' })
  await db.execute(sql`update record.positions set who = 'Llŷr Škoda, a made name' where side = 'for'`)
  await close()
}

async function weighLetter(clusterUrl: string): Promise<Row[]> {
  const room = await openMailRoomWithPages(clusterUrl, { campaigns: 1, workers: 0 })
  const [origin = ''] = room.origins
  const [gss = ''] = room.seats
  const draft = {
    gss,
    points: 'silence-protects-offenders',
    why: 'I want to live among neighbours who can call for help.',
  }
  const signed = { ...draft, name: 'A Writer', email: 'writer@example.com' }
  const step = (intent: string, fields: Record<string, string>) => ({
    url: `${origin}/write/letter`,
    form: { ...fields, intent },
  })
  const pages = {
    'begin to write': { url: `${origin}/write` },
    'your MP': { url: `${origin}/write/mp`, form: { gss } },
    'why it matters': step('why', draft),
    'your name': step('sign', draft),
    'read and send': step('read', signed),
  }
  try {
    const rows: Row[] = []
    for (const [what, page] of Object.entries(pages)) {
      rows.push(toRow(`letter, ${what}`, await weighPage(page), bars.letter))
    }
    return rows
  } finally {
    await room.close()
  }
}

function toRow(what: string, { total, told }: Weighed, bar: number): Row {
  return {
    what: `${what}, transferred with font, headers and all`,
    bar: `≤ ${toKb(bar)}`,
    measured: `${toKb(total)}: ${told}`,
    isHeld: total <= bar,
  }
}

function toScripts({ scripts }: Weighed): Row {
  return {
    what: 'JavaScript that the ask page needs (the quick exit improves with it, and works without)',
    bar: '0 kB',
    measured: `0 kB needed; ${toKb(scripts)} sent`,
  }
}
