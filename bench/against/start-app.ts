import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { processorTime } from '../../e2e/support/bounds/processor-time.ts'
import { freePort } from '../../e2e/support/free-port.ts'
import { startArgsOf } from '../../launch/processes.ts'
import { startChild } from '../letters/start-child.ts'
import type { Side } from './sides.ts'

export interface RunningApp {
  url: string
  pid: number
  /** From nothing to the ready line, by the clock. */
  msToReady: number
  /** Processor time of the same, of all its threads. */
  processorMsToReady: number
  stop: () => Promise<void>
}

export interface AppToStart {
  app: 'site' | 'campaign'
  /** What Node is told before the app's own entry. */
  nodeArgs?: string[]
  env?: Record<string, string>
}

/** One process of one side, started as in production, alone on a port of its own. */
export async function startApp(side: Side, { app, nodeArgs = [], env = {} }: AppToStart): Promise<RunningApp> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const cwd = join(side.folder, 'apps', app)
  const settings = app === 'site' ? siteSettings(side, port, url) : campaignSettings(side, port, url)
  const given = { HOST: '127.0.0.1', INSTALLATION_FILE: 'trial', NODE_ENV: 'production', ...settings, ...env }
  const began = performance.now()
  const child = await startChild([...nodeArgs, ...startArgsOf(app, side.folder)], given, cwd)
  const msToReady = performance.now() - began
  const { pid, stop } = child
  return { url, pid, msToReady, processorMsToReady: processorTime(pid), stop }
}

function siteSettings(side: Side, port: number, url: string): Record<string, string> {
  return {
    DATABASE_URL: side.urlFor('safe_site'),
    SITE_PORT: String(port),
    SITE_URL: url,
    CAMPAIGN_URL: 'http://127.0.0.1:9',
  }
}

/** No worker runs beside it, so nothing that is sealed under this key is ever signed by it. */
function campaignSettings(side: Side, port: number, url: string): Record<string, string> {
  const key = (): string => randomBytes(32).toString('base64url')
  return {
    DATABASE_URL: side.urlFor('safe_campaign'),
    CAMPAIGN_PORT: String(port),
    CAMPAIGN_URL: url,
    SITE_URL: 'http://127.0.0.1:9',
    SEALING_PUBLIC_KEY: key(),
    PERSON_KEY: key(),
    POSTCODES_IO_URL: 'http://127.0.0.1:9',
    TRUSTED_PROXY_HOPS: '1',
  }
}
