import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { toParliamentUrls, toParliamentVariables } from '@safe-to-report/bill-tracker/parliament-urls'
import { startImapStandIn } from '@safe-to-report/mail-catcher/imap-stand-in'
import { startMailCatcher } from '@safe-to-report/mail-catcher'
import { buildApps } from './build-apps.ts'
import { readLaunchEnv } from './env.ts'
import { openLocalDatabase, type LocalDatabase } from './local-database.ts'
import { outliveOutput } from './outlive-output.ts'
import { keysFolder, postcodeTablePath } from './places.ts'
import { findTakenPorts } from './ports.ts'
import { runProcess, type ProcessToStart } from './processes.ts'
import { readOrMakeSecrets, type Secrets } from './secrets.ts'

outliveOutput()
const startedAt = performance.now()
const progress = (message: string): void =>
  console.log(`  ${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s  ${message}`)

const env = readLaunchEnv(process.env)
/** What must be undone at the end, last first. */
const undo: (() => Promise<void>)[] = []
let ending = false

async function end(code: number): Promise<void> {
  if (ending) return
  ending = true
  for (const step of undo.toReversed()) await step().catch((error: unknown) => console.error(String(error)))
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    console.log('\nStopping …')
    void end(0)
  })
}

async function start(): Promise<void> {
  const taken = await findTakenPorts([
    { purpose: 'public site', variable: 'SITE_PORT', port: env.SITE_PORT },
    { purpose: 'letters and staff desk', variable: 'CAMPAIGN_PORT', port: env.CAMPAIGN_PORT },
    { purpose: 'mail inbox', variable: 'INBOX_PORT', port: env.INBOX_PORT },
    { purpose: 'mail catcher', variable: 'SMTP_PORT', port: env.SMTP_PORT },
  ])
  if (taken.length > 0) {
    console.error(taken.join('\n'))
    process.exit(1)
  }
  console.log('Starting Safe to Report')
  const database = await openLocalDatabase({ databaseUrl: env.DATABASE_URL, onProgress: progress })
  undo.push(database.stop)
  undo.push(database.keepRunning((words) => console.error(words)))
  await buildApps(progress)
  const login = { user: 'returns', pass: randomBytes(16).toString('hex') }
  const mailbox = await startImapStandIn(login)
  undo.push(mailbox.close)
  const { SMTP_PORT: smtpPort, INBOX_PORT: inboxPort } = env
  const catcher = await startMailCatcher({ smtpPort, inboxPort, onReturn: mailbox.deliver })
  undo.push(catcher.stop)
  const mailUrls = {
    SMTP_URL: catcher.smtpUrl,
    IMAP_URL: `imap://${login.user}:${login.pass}@127.0.0.1:${mailbox.port}/INBOX`,
  }
  progress('starting the site, the campaign and the worker')
  await Promise.all(
    processesToStart(database, await readOrMakeSecrets(), mailUrls).map(async (one) => {
      const running = await runProcess(one, (trouble) => console.error(trouble))
      undo.push(running.stop)
    }),
  )
  progress('ready')
  console.log(table(database, catcher.inboxUrl))
}

function processesToStart(
  database: LocalDatabase,
  { sealing, personKey }: Secrets,
  mailUrls: { SMTP_URL: string; IMAP_URL: string },
): ProcessToStart[] {
  const addresses = {
    HOST: '127.0.0.1',
    SITE_URL: `http://localhost:${env.SITE_PORT}`,
    CAMPAIGN_URL: `http://localhost:${env.CAMPAIGN_PORT}`,
    EXIT_URL: env.EXIT_URL,
    INSTALLATION_FILE: env.INSTALLATION_FILE === 'trial' ? 'trial' : resolve(env.INSTALLATION_FILE),
  }
  return [
    {
      name: 'worker',
      env: {
        ...addresses,
        ...toParliamentVariables(toParliamentUrls(env)),
        PARLIAMENT_REQUESTS_AN_HOUR: String(env.PARLIAMENT_REQUESTS_AN_HOUR),
        DATABASE_URL: database.urlFor('safe_worker'),
        ...mailUrls,
        MAIL_FROM: 'letters@safe-to-report.example',
        BOUNCE_ADDRESS: 'returns@safe-to-report.example',
        SEALING_PRIVATE_KEY: sealing.privateKey,
        SEALING_KEYS_FOLDER: keysFolder,
      },
    },
    {
      name: 'campaign',
      env: {
        ...addresses,
        DATABASE_URL: database.urlFor('safe_campaign'),
        CAMPAIGN_PORT: String(env.CAMPAIGN_PORT),
        SEALING_PUBLIC_KEY: sealing.publicKey,
        PERSON_KEY: personKey,
        POSTCODES_IO_URL: env.POSTCODES_IO_URL,
        ...postcodeTable(),
      },
    },
    {
      name: 'site',
      env: { ...addresses, DATABASE_URL: database.urlFor('safe_site'), SITE_PORT: String(env.SITE_PORT) },
    },
  ]
}

/** The table that was named, or the one that `npm run postcodes` has made; without either, postcodes.io is asked. */
function postcodeTable(): Record<string, string> {
  if (env.POSTCODE_TABLE !== '') return { POSTCODE_TABLE: resolve(env.POSTCODE_TABLE) }
  return existsSync(postcodeTablePath) ? { POSTCODE_TABLE: postcodeTablePath } : {}
}

function table(database: LocalDatabase, inboxUrl: string): string {
  const rows = [
    ['Public site', `http://localhost:${env.SITE_PORT}/`],
    ['Write to your MP', `http://localhost:${env.CAMPAIGN_PORT}/write`],
    ['Staff desk', `http://localhost:${env.CAMPAIGN_PORT}/staff`],
    ['Mail inbox', `${inboxUrl}/   (no mail leaves this machine)`],
    ['Become staff', 'npm run staff -- add "Your Name" you@example.org   (in a second terminal), then sign in'],
    ['Data', database.description],
    ['Stop', 'Ctrl-C'],
  ]
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return `\n${rows.map(([name = '', value = '']) => `  ${name.padEnd(width)}   ${value}`).join('\n')}\n`
}

await start().catch(async (error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  await end(1)
})
