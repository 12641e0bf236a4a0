import { readEnv, type EnvAnswer } from '@safe-to-report/serving'
import { z } from 'zod'

const address = z.url({ protocol: /^https?$/, error: 'must be an http or https address' })
const withoutSlash = address.transform((url) => url.replace(/\/$/, ''))

const siteEnv = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  SITE_PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
  HOST: z.string().min(1).default('127.0.0.1'),
  SITE_URL: withoutSlash,
  CAMPAIGN_URL: withoutSlash,
  EXIT_URL: address.default('https://www.bbc.co.uk/weather'),
})

export type SiteEnv = z.infer<typeof siteEnv>

/** Reads the environment whole, or tells every fault of it. */
export function readSiteEnv(source: NodeJS.ProcessEnv = process.env): EnvAnswer<SiteEnv> {
  return readEnv(siteEnv, source)
}
