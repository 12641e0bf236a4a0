import {
  databaseAddress,
  findTrialFaults,
  installation,
  ownAddress,
  readEnv,
  webAddress,
  type EnvAnswer,
} from '@safe-to-report/serving'
import { z } from 'zod'

const siteEnv = z.object({
  DATABASE_URL: databaseAddress,
  SITE_PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
  HOST: z.string().min(1).default('127.0.0.1'),
  SITE_URL: ownAddress,
  CAMPAIGN_URL: ownAddress,
  EXIT_URL: webAddress.default('https://www.bbc.co.uk/weather'),
  /** Who runs this: the file that says so. */
  INSTALLATION_FILE: installation,
})

export type SiteEnv = z.infer<typeof siteEnv>

/** Reads the environment whole, or tells every fault of it. */
export function readSiteEnv(source: NodeJS.ProcessEnv = process.env): EnvAnswer<SiteEnv> {
  return readEnv(siteEnv, source, findTrialFaults)
}
