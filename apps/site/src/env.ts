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

/** What the site needs from its environment; every fault is told at once, never a value. */
export function parseSiteEnv(environment: Record<string, string | undefined>): SiteEnv {
  const parsed = siteEnv.safeParse(environment)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.')
    return environment[name] === undefined ? `${name} is missing` : `${name} ${message}`
  })
  throw new Error(`The environment of the site is not complete: ${faults.join('; ')}. See .env.example.`)
}

export function readSiteEnv(): SiteEnv {
  return parseSiteEnv(process.env)
}
