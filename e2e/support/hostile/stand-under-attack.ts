import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { generateSealingKeys } from '@safe-to-report/outbox/keys'
import { startMailCatcher } from '@safe-to-report/mail-catcher'
import { startStandInPostcodes } from '@safe-to-report/postcodes-io-client/stand-in'
import { runProcess } from '../../../launch/processes.ts'
import { dumpDatabase, waysToFind } from '../dump-database.ts'
import { freePort } from '../free-port.ts'
import { attack, type AttackReport } from './attack.ts'
import { mark } from './make-form.ts'
import { sendNastyLetters } from './nasty-letters.ts'
import { countLetters, findAstray, followMail } from './read-mail.ts'
import { seededRandom } from './seeded-random.ts'

export interface Aftermath extends AttackReport {
  /** Processes that ended and had to be started again, and errors that were logged. */
  trouble: string[]
  /** Lines of a dump of the database, and of the logs, in which something typed can be read. */
  kept: string[]
  logged: string[]
  /** Letters of nasty words that were let through, and confirmed. */
  accepted: number
  /** Mails that went out, and how many of them were letters to an MP. */
  mails: number
  letters: number
  /** Mails that went to more than one address, to one that nobody gave, or that name another than the one they went to. */
  astray: string[]
  /** Whether the campaign still serves a page. */
  serves: boolean
}

/** Attacks a built campaign process, with a worker behind it, and looks at what is left. */
export async function standUnderAttack(
  clusterUrl: string,
  options: { posts: number; seed: number },
): Promise<Aftermath> {
  const database = await cloneDatabase(clusterUrl, { isFounded: true })
  const mail = await startMailCatcher({ smtpPort: 0, inboxPort: 0, keep: 20_000 })
  const postcodes = await startStandInPostcodes({ port: 0 })
  const sealing = generateSealingKeys()
  const keysFolder = mkdtempSync(join(tmpdir(), 'safe-to-report-keys-'))
  const logFolder = mkdtempSync(join(tmpdir(), 'safe-to-report-attack-'))
  const trouble: string[] = []
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const addresses = {
    HOST: '127.0.0.1',
    SITE_URL: 'http://localhost:9',
    CAMPAIGN_URL: origin,
    EXIT_URL: mail.inboxUrl,
    INSTALLATION_FILE: 'trial',
  }
  const run = (name: string, env: Record<string, string>) =>
    runProcess({ name, env: { ...addresses, ...env }, logFolder }, (message) => trouble.push(message))
  const worker = await run('worker', {
    DATABASE_URL: database.urlFor('safe_worker'),
    SMTP_URL: mail.smtpUrl,
    MAIL_FROM: 'letters@safe-to-report.example',
    SEALING_PRIVATE_KEY: sealing.privateKey,
    SEALING_KEYS_FOLDER: keysFolder,
    SYNC_EVERY_MINUTES: '0',
  })
  const campaign = await run('campaign', {
    DATABASE_URL: database.urlFor('safe_campaign'),
    CAMPAIGN_PORT: String(port),
    SEALING_PUBLIC_KEY: sealing.publicKey,
    PERSON_KEY: randomBytes(32).toString('base64url'),
    POSTCODES_IO_URL: postcodes.url,
    // Each post comes from an address of its own, or the limits would keep all but the first from the code behind them.
    TRUSTED_PROXY_HOPS: '1',
  })
  try {
    await liftLimits(database.ownerUrl)
    const readLinks = followMail(mail.mails, origin)
    const accepted = await sendNastyLetters({ origin, random: seededRandom(options.seed), readLinks })
    const report = await attack({ origin, ...options, atOnce: 8, pid: campaign.pid, readLinks })
    const serves = (await fetch(`${origin}/write`)).status === 200
    const kept = linesWith(await dumpDatabase(database.ownerUrl))
    const files = readdirSync(logFolder).map((file) => readFileSync(join(logFolder, file), 'utf8'))
    const logged = linesWith(files.join('\n'))
    const { mails } = mail
    const sent = { mails: mails.length, letters: countLetters(mails), astray: findAstray(mails) }
    return { ...report, ...sent, accepted, serves, trouble, kept, logged }
  } finally {
    await Promise.all([campaign.stop(), worker.stop()])
    await Promise.all([postcodes.close(), mail.stop()])
    await database.drop()
    for (const folder of [logFolder, keysFolder]) rmSync(folder, { recursive: true, force: true })
  }
}

/** Brake and pace would hold nearly every letter, and none of what an attacker typed would go on its way. */
async function liftLimits(ownerUrl: string): Promise<void> {
  const { pool, close } = openDatabase(ownerUrl, { applicationName: 'limits' })
  await pool.query('insert into letters.brakes (campaign_id) select id from letters.campaigns')
  await pool.query('update letters.pace set per_minute = null')
  await close()
}

function linesWith(text: string): string[] {
  const ways = waysToFind(mark)
  return text.split('\n').filter((line) => ways.some((way) => line.includes(way)))
}
