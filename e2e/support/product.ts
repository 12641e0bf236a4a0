import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toParliamentVariables } from '@safe-to-report/bill-tracker/parliament-urls'
import { startStandInParliament } from '@safe-to-report/bill-tracker/stand-in'
import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { generateSealingKeys } from '@safe-to-report/outbox/keys'
import { openSealer, type Seal } from '@safe-to-report/outbox/seal'
import { startMailCatcher, type MailCatcher } from '@safe-to-report/mail-catcher'
import { startStandInPostcodes } from '@safe-to-report/postcodes-io-client/stand-in'
import { inject } from 'vitest'
import { runProcess, type RunningProcess } from '../../launch/processes.ts'
import { startExitServer } from './exit-server.ts'
import { freePort } from './free-port.ts'

export interface Product {
  siteUrl: string
  campaignUrl: string
  /** Where "Leave now" leads: a server of its own on loopback, so that no test run asks anybody else. */
  exitUrl: string
  database: TestDatabase
  /** Seals as the campaign does. */
  seal: Seal
  /** The worker's long-lived key, from which it derives its others. */
  sealingPrivateKey: string
  /** Where the worker keeps what opens letters. */
  keysFolder: string
  mail: MailCatcher
  /** Makes the mail server refuse what is sent to an address, for good; undefined takes everything again. */
  refuseMailTo: (address: string | undefined) => void
  parliament: Awaited<ReturnType<typeof startStandInParliament>>
  postcodes: Awaited<ReturnType<typeof startStandInPostcodes>>
  worker: RunningProcess
  campaign: RunningProcess
  site: RunningProcess
  /** All that every process has printed so far. */
  readLogs: () => string
  stop: () => Promise<void>
}

type ProcessName = 'site' | 'campaign' | 'worker'

export interface ProductOptions {
  /** Processes that a journey does not come near: each takes about two seconds of processor time to start. */
  without?: readonly ProcessName[]
  postcodeTable?: string
  workerEnv?: Record<string, string>
  /** What the environment of a process has besides, by the process's name. */
  moreEnv?: (name: ProcessName, database: TestDatabase) => Record<string, string>
}

/**
 * The built product on ports of the system's choosing: three processes, a fresh database, stand-ins for the outside. With the path
 * of a `postcodeTable`, postcodes are looked up in it; with a `workerEnv`, the worker's environment has that besides.
 */
export async function startProduct({
  without = [],
  postcodeTable = '',
  workerEnv = {},
  moreEnv = () => ({}),
}: ProductOptions = {}): Promise<Product> {
  const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  const { parliament, postcodes, mail, refuseMailTo } = await startStandIns()
  const exit = await startExitServer()
  const [sitePort, campaignPort] = [await freePort(), await freePort()]
  const sealing = generateSealingKeys()
  const keysFolder = mkdtempSync(join(tmpdir(), 'safe-to-report-keys-'))
  const sealer = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'sealer', max: 2 })
  const logFolder = mkdtempSync(join(tmpdir(), 'safe-to-report-logs-'))
  const addresses = addressesOf({ sitePort, campaignPort, exitUrl: exit.url })
  const trouble: string[] = []
  const run = async (name: ProcessName, env: Record<string, string>): Promise<RunningProcess> => {
    if (without.includes(name)) return notRunning
    const toRun = { name, env: { ...addresses, ...env, ...moreEnv(name, database) }, logFolder }
    return runProcess(toRun, (message) => trouble.push(message))
  }

  const [worker, campaign, site] = await Promise.all([
    run('worker', { ...workerSettings({ database, mail, parliament, sealing, keysFolder }), ...workerEnv }),
    run('campaign', {
      DATABASE_URL: database.urlFor('safe_campaign'),
      CAMPAIGN_PORT: String(campaignPort),
      SEALING_PUBLIC_KEY: sealing.publicKey,
      PERSON_KEY: randomBytes(32).toString('base64url'),
      POSTCODES_IO_URL: postcodes.url,
      POSTCODE_TABLE: postcodeTable,
    }),
    run('site', { DATABASE_URL: database.urlFor('safe_site'), SITE_PORT: String(sitePort) }),
  ])

  return {
    siteUrl: addresses.SITE_URL,
    campaignUrl: addresses.CAMPAIGN_URL,
    exitUrl: addresses.EXIT_URL,
    database,
    seal: openSealer({ db: sealer.db, signers: [sealing.publicKey], elapsed: () => performance.now() }),
    sealingPrivateKey: sealing.privateKey,
    keysFolder,
    mail,
    refuseMailTo,
    parliament,
    postcodes,
    worker,
    campaign,
    site,
    readLogs: () => [...readFolder(logFolder), ...trouble].join('\n'),
    stop: async () => {
      await Promise.all([worker.stop(), campaign.stop(), site.stop()])
      await Promise.all([parliament.stop(), postcodes.close(), mail.stop(), sealer.close(), exit.stop()])
      await database.drop()
      for (const folder of [logFolder, keysFolder]) rmSync(folder, { recursive: true, force: true })
    },
  }
}

const notRunning: RunningProcess = { pid: () => undefined, stop: async () => undefined }

function addressesOf({ sitePort, campaignPort, exitUrl }: { sitePort: number; campaignPort: number; exitUrl: string }) {
  return {
    HOST: '127.0.0.1',
    SITE_URL: `http://localhost:${sitePort}`,
    CAMPAIGN_URL: `http://localhost:${campaignPort}`,
    EXIT_URL: exitUrl,
    INSTALLATION_FILE: 'trial',
  }
}

function workerSettings({
  database,
  mail,
  parliament,
  sealing,
  keysFolder,
}: Pick<Product, 'database' | 'mail' | 'parliament' | 'keysFolder'> & {
  sealing: { privateKey: string }
}): Record<string, string> {
  return {
    DATABASE_URL: database.urlFor('safe_worker'),
    SMTP_URL: mail.smtpUrl,
    ...toParliamentVariables(parliament.urls),
    // A long journey is not to find the record changed under it: what is asked for is fetched all the same.
    SYNC_EVERY_MINUTES: '0',
    MAIL_FROM: 'letters@safe-to-report.example',
    SEALING_PRIVATE_KEY: sealing.privateKey,
    SEALING_KEYS_FOLDER: keysFolder,
    LEASE_SECONDS: '3',
  }
}

function readFolder(folder: string): string[] {
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
}

/** The world outside, as far as the product talks to it. */
async function startStandIns(): Promise<Pick<Product, 'parliament' | 'postcodes' | 'mail' | 'refuseMailTo'>> {
  let refused: string | undefined
  const [parliament, postcodes, mail] = await Promise.all([
    startStandInParliament({ port: 0 }),
    startStandInPostcodes({ port: 0 }),
    startMailCatcher({
      smtpPort: 0,
      inboxPort: 0,
      beforeAccepting: async ({ recipients }) => {
        if (refused !== undefined && recipients.includes(refused)) {
          throw Object.assign(new Error('No such mailbox'), { responseCode: 550 })
        }
      },
    }),
  ])
  return { parliament, postcodes, mail, refuseMailTo: (address) => (refused = address) }
}
