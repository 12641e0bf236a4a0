import { isSealingKey, publicKeyOf, toSealingKeys } from '@safe-to-report/outbox/seal'
import {
  databaseAddress,
  findSharedKeys,
  findTrialFaults,
  installation,
  ownAddress,
  randomKey,
  randomKeys,
  readEnv,
  webAddress,
  type EnvAnswer,
  type GivenEnv,
} from '@safe-to-report/serving'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)

const campaignEnv = z.object({
  DATABASE_URL: databaseAddress,
  CAMPAIGN_PORT: port.default(4322),
  HOST: z.string().min(1).default('127.0.0.1'),
  CAMPAIGN_URL: ownAddress,
  SITE_URL: ownAddress,
  EXIT_URL: webAddress.default('https://www.bbc.co.uk/weather'),
  /** The worker's long-lived key that signs the keys of a day; while that changes, the old and the new, with a comma. */
  SEALING_PUBLIC_KEY: randomKeys.transform(toSealingKeys),
  /** Known to the campaign alone: under it, and a key of each campaign, who has written to whom is hashed. */
  PERSON_KEY: randomKey,
  /** Who runs this: the file that says so. */
  INSTALLATION_FILE: installation,
  POSTCODES_IO_URL: webAddress.default('https://api.postcodes.io'),
  /** A table made by `npm run postcodes`: with it postcodes.io is not asked. */
  POSTCODE_TABLE: z.string().min(1).optional(),
  /** For how many days copies of the database are kept; unset: none are made. The privacy pages say so. */
  BACKUP_DAYS: z.coerce.number().int().min(1).max(3_650).optional(),
  /** How many of our own proxies stand before this process, each adding one entry to X-Forwarded-For. */
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
})

export type CampaignEnv = z.infer<typeof campaignEnv>

/** Reads the environment whole, or tells every fault of it. */
export function readCampaignEnv(source: NodeJS.ProcessEnv = process.env): EnvAnswer<CampaignEnv> {
  return readEnv(campaignEnv, source, (given) => [
    ...findSharedKeys(given, ['PERSON_KEY']),
    ...findPrivateHalf(given),
    ...findTrialFaults(given),
  ])
}

/** The key that opens letters is the worker's alone: here it would stand where the pages are. */
function findPrivateHalf({ PERSON_KEY, SEALING_PUBLIC_KEY = '' }: GivenEnv): string[] {
  const isHalf =
    PERSON_KEY !== undefined && isSealingKey(PERSON_KEY) && SEALING_PUBLIC_KEY.includes(publicKeyOf(PERSON_KEY))
  return isHalf ? ['PERSON_KEY: is the private half of SEALING_PUBLIC_KEY: make one of its own with npm run keys'] : []
}
