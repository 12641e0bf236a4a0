import { parliamentVariables } from '@safe-to-report/bill-tracker/parliament-urls'
import { dkimVariables } from '@safe-to-report/outbox/dispatch'
import { longestBounceLocalPart } from '@safe-to-report/outbox/returns'
import { toSealingKeys } from '@safe-to-report/outbox/seal'
import {
  databaseAddress,
  findSharedKeys,
  mailServerAddress,
  ownAddress,
  randomKeys,
  readEnv,
  webAddress,
  type EnvAnswer,
  type GivenEnv,
} from '@safe-to-report/serving'
import { z } from 'zod'

const workerEnv = z.object({
  DATABASE_URL: databaseAddress,
  /** For example `smtps://user:password@smtp.example:465`; `smtp:` insists on STARTTLS, except on this machine. */
  SMTP_URL: mailServerAddress(['smtps', 'smtp']),
  /** The address that every mail comes from. */
  MAIL_FROM: z.email(),
  /** Where mail that cannot be delivered returns to, each with a `+token` of its own: `bounces@example.org`. */
  BOUNCE_ADDRESS: z
    .email()
    .refine(
      (address) => address.indexOf('@') <= longestBounceLocalPart && !address.includes('+'),
      `must have at most ${longestBounceLocalPart} letters before the @, and no +`,
    )
    .optional(),
  /** The mailbox that BOUNCE_ADDRESS leads to: `imaps://user:password@imap.example/INBOX`. */
  IMAP_URL: mailServerAddress(['imaps', 'imap']).optional(),
  /** How often the mailbox is looked into, should its server not tell of new mail. */
  BOUNCE_POLL_SECONDS: z.coerce.number().positive().default(60),
  /** How long a mail that nobody could make out waits for staff in the folder Unclear. */
  BOUNCE_UNCLEAR_DAYS: z.coerce.number().positive().default(14),
  ...dkimVariables,
  /** The long-lived key that signs; after a comma, keys that were in use before. */
  SEALING_PRIVATE_KEY: randomKeys.transform(toSealingKeys),
  /** Where the private halves of the keys of a day lie: never backed up, shared by all workers. */
  SEALING_KEYS_FOLDER: z.string().min(1),
  CAMPAIGN_URL: ownAddress,
  /** Where alerts lead. */
  SITE_URL: ownAddress,
  /** Most mails being sent at once, and connections to the mail server. */
  IN_FLIGHT: z.coerce.number().int().min(1).max(200).default(20),
  /** The longest that a crash holds up mail that was certainly not sent. */
  LEASE_SECONDS: z.coerce.number().positive().default(30),
  POLL_SECONDS: z.coerce.number().positive().default(2),
  /** How long mail being sent may take to finish after SIGTERM. */
  STOP_SECONDS: z.coerce.number().min(0).default(9),
  /** How long changes are gathered into one alert, for those who asked for them at once. */
  ALERT_GATHER_SECONDS: z.coerce.number().positive().default(300),
  /** How often Parliament is asked what is new; 0 never. */
  SYNC_EVERY_MINUTES: z.coerce.number().min(0).default(360),
  /** How often what is watched is asked for; 0 never, and so where the record is never. */
  WATCH_EVERY_MINUTES: z.coerce.number().min(0).optional(),
  /** The most requests in any hour, to all of Parliament together, by all workers. */
  PARLIAMENT_REQUESTS_AN_HOUR: z.coerce.number().int().min(1).default(600),
  /** How long after its start a worker asks first. */
  SYNC_FIRST_AFTER_MINUTES: z.coerce.number().min(0).default(5),
  ...parliamentVariables(webAddress),
})

export type WorkerEnv = z.infer<typeof workerEnv>

/** Reads the environment whole, or tells every fault of it. */
export function readWorkerEnv(source: NodeJS.ProcessEnv = process.env): EnvAnswer<WorkerEnv> {
  return readEnv(workerEnv, source, (given) => [
    ...findMissingOfPair(given),
    ...findSharedKeys(given, ['SEALING_PRIVATE_KEY']),
  ])
}

/** A mailbox of returns that nobody reads would keep what people wrote for ever. */
function findMissingOfPair({ BOUNCE_ADDRESS, IMAP_URL }: GivenEnv): string[] {
  if ((BOUNCE_ADDRESS === undefined) === (IMAP_URL === undefined)) return []
  return [BOUNCE_ADDRESS === undefined ? 'BOUNCE_ADDRESS: goes with IMAP_URL' : 'IMAP_URL: goes with BOUNCE_ADDRESS']
}
