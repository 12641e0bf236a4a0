import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { runProcess } from '../../launch/processes.ts'
import { freePort } from './free-port.ts'

export interface Sites {
  urls: readonly string[]
  database: TestDatabase
  stop: () => Promise<void>
}

/** Some built site processes, each alone on its port, over one fresh database with the founding record, made ready before they start. */
export async function startSites(
  clusterUrl: string,
  howMany: number,
  makeReady: (database: TestDatabase) => Promise<void> = () => Promise.resolve(),
): Promise<Sites> {
  const database = await cloneDatabase(clusterUrl, { isFounded: true })
  await makeReady(database)
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-sites-'))
  const started = await Promise.all(
    Array.from({ length: howMany }, async (_, index) => {
      const port = await freePort()
      const url = `http://127.0.0.1:${port}`
      const env = {
        HOST: '127.0.0.1',
        SITE_PORT: String(port),
        SITE_URL: url,
        CAMPAIGN_URL: 'http://127.0.0.1:9',
        INSTALLATION_FILE: 'trial',
        DATABASE_URL: database.urlFor('safe_site'),
      }
      const site = await runProcess({ name: 'site', env, logFolder: join(folder, String(index)) }, () => undefined)
      return { url, site }
    }),
  )
  return {
    urls: started.map(({ url }) => url),
    database,
    stop: async () => {
      await Promise.all(started.map(({ site }) => site.stop()))
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
