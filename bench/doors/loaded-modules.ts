import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Side, Sides } from '../against/sides.ts'
import { startApp } from '../against/start-app.ts'
import { root } from '../../launch/places.ts'
import type { Row } from '../measurement.ts'
import { countModules, sumOf, tellModules } from './count-modules.ts'
import { visitCampaign, visitSite } from './visits.ts'

const mostOfBillTracker = 65

/** What of `packages/` both apps load, from their start until each kind of page was drawn. What a build took into itself is no module any more. */
export async function measureModules({ before, after }: Sides): Promise<Row[]> {
  const site = { after: await listModules(after, 'site'), before: await listModules(before, 'site') }
  const campaign = { after: await listModules(after, 'campaign'), before: await listModules(before, 'campaign') }
  const ofBillTracker = site.after.packages.get('bill-tracker') ?? 0
  return [
    {
      what: 'modules of `packages/bill-tracker` that the site’s process loads',
      bar: `≤ ${mostOfBillTracker}`,
      measured: `${ofBillTracker} (before: ${site.before.packages.get('bill-tracker') ?? 0})`,
      isHeld: ofBillTracker > 0 && ofBillTracker <= mostOfBillTracker,
    },
    {
      what: 'modules of all `packages/` that the site’s process loads, before in brackets',
      bar: '',
      measured: tell(site),
    },
    { what: 'the same of the campaign’s process', bar: '', measured: tell(campaign) },
  ]
}

interface Loaded {
  packages: Map<string, number>
  /** Files of code, whoever wrote them. */
  all: number
}

function tell({ before, after }: { before: Loaded; after: Loaded }): string {
  const ours = `${sumOf(after.packages)} (${sumOf(before.packages)})`
  return `${ours}: ${tellModules(after.packages, before.packages)}; with what the registry has and what was built, ${after.all} (${before.all})`
}

async function listModules(side: Side, app: 'site' | 'campaign'): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-modules-'))
  const file = join(folder, 'modules')
  const nodeArgs = ['--import', join(root, 'bench', 'doors', 'note-modules.ts')]
  try {
    const running = await startApp(side, { app, nodeArgs, env: { MODULES_FILE: file } })
    try {
      if (app === 'site') await visitSite(running.url)
      else await visitCampaign(running.url, side.ownerUrl)
    } finally {
      await running.stop()
    }
    const urls = readFileSync(file, 'utf8').split('\n')
    const files = new Set(urls.filter((url) => url.startsWith('file:')))
    return { packages: countModules(urls, side.folder), all: files.size }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
