import { areSealingKeys, isSealingKey, toSealingKeys } from '@safe-to-report/letters'
import { readEnv, type EnvAnswer } from '@safe-to-report/serving'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)
const webUrl = z.url({ protocol: /^https?$/ })

const campaignEnv = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  CAMPAIGN_PORT: port.default(4322),
  HOST: z.string().min(1).default('127.0.0.1'),
  CAMPAIGN_URL: webUrl,
  SITE_URL: webUrl,
  EXIT_URL: webUrl.default('https://www.bbc.co.uk/weather'),
  /** The worker's long-lived key that signs the keys of a day; while that changes, the old and the new, with a comma. */
  SEALING_PUBLIC_KEY: z
    .string()
    .refine(areSealingKeys, 'must be a sealing key: 43 characters of base64url')
    .transform(toSealingKeys),
  /** Known to the campaign alone: under it, and a key of each campaign, who has written to whom is hashed. */
  PERSON_KEY: z.string().refine(isSealingKey, 'must be 43 characters of base64url, made by npm run keys'),
  POSTCODES_IO_URL: webUrl.default('https://api.postcodes.io'),
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
  return readEnv(campaignEnv, source)
}
