import { parliamentVariables } from '@safe-to-report/bill-tracker/parliament-urls'
import { databaseAddress, readEnv, webAddress } from '@safe-to-report/serving'
import { z } from 'zod'

const port = (fallback: number): z.ZodDefault<z.ZodCoercedNumber> => z.coerce.number().default(fallback)

const launchEnv = z.object({
  DATABASE_URL: databaseAddress.optional(),
  SITE_PORT: port(4321).pipe(z.int().min(1).max(65_535)),
  CAMPAIGN_PORT: port(4322).pipe(z.int().min(1).max(65_535)),
  INBOX_PORT: port(4323).pipe(z.int().min(1).max(65_535)),
  SMTP_PORT: port(4325).pipe(z.int().min(1).max(65_535)),
  ...parliamentVariables(webAddress),
  /** The most requests in any hour, to all of Parliament together. */
  PARLIAMENT_REQUESTS_AN_HOUR: z.coerce.number().pipe(z.int().min(1)).default(600),
  POSTCODES_IO_URL: webAddress.default('https://api.postcodes.io'),
  POSTCODE_TABLE: z.string().default(''),
  EXIT_URL: webAddress.default('https://www.bbc.co.uk/weather'),
  /** Who runs it; `trial` says that it is only tried out. */
  INSTALLATION_FILE: z.string().default('trial'),
})
export type LaunchEnv = z.infer<typeof launchEnv>

/** Reads the environment, or ends the program after naming every fault in it. */
export function readLaunchEnv(environment: NodeJS.ProcessEnv): LaunchEnv {
  const answer = readEnv(launchEnv, environment)
  if (answer.ok) return answer.env
  for (const fault of answer.faults) console.error(fault)
  return process.exit(1)
}
