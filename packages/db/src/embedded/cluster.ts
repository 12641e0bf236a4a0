import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { findBinaries, type PostgresBinaries } from './binaries.ts'
import { canRead, findPostgresUser, type PostgresUser } from './postgres-user.ts'
import { CommandFailed, runCommand } from './run-command.ts'

export interface ClusterOptions {
  /** Folder that the cluster lives in; made if missing. */
  folder: string
  /** Give up durability for speed: for tests, whose data nobody needs after a crash. */
  disposable?: boolean
  onProgress?: (message: string) => void
}

export interface Cluster {
  /** Logs in as the owner, to the maintenance database `postgres`. */
  ownerUrl: string
  /** Whether a server that an earlier run left behind was found and used. */
  reused: boolean
  /** Whether something answers on its port. */
  isAnswering: () => Promise<boolean>
  /** Starts it again on the same port, after it ended unasked. */
  startAgain: () => Promise<void>
  stop: () => Promise<void>
}

/** Where root keeps what the OS user `postgres` could not reach inside a private clone. */
const rootFolder = '/var/lib/safe-to-report'

/** Starts PostgreSQL on loopback, on a port of the system's choosing, or finds the one that is already running. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const user = findPostgresUser()
  const binaries = await reachableBinaries(await findBinaries(), user)
  const data = join(options.folder, 'postgres')
  const ownerPassword = await ownerPasswordIn(options.folder)
  const command = (file: string, args: string[]): Promise<string> => runCommand(file, args, user)

  if (!existsSync(join(data, 'PG_VERSION'))) {
    options.onProgress?.('making a database')
    await rm(data, { recursive: true, force: true })
    await makeFolderFor(data, user)
    const passwordFile = join(data, '..', 'initdb-password')
    await writeFile(passwordFile, ownerPassword, { mode: 0o600 })
    if (user) await chown(passwordFile, user.uid, user.gid)
    const account = ['-D', data, '-U', 'safe_owner', '--pwfile', passwordFile, '-A', 'scram-sha-256']
    const shape = ['-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions']
    await command(binaries.initdb, [...account, ...shape]).finally(() => rm(passwordFile, { force: true }))
  }

  let port = await runningPort(data, command, binaries)
  const reused = port !== undefined
  if (port === undefined) {
    options.onProgress?.('starting the database')
    port = await startOnFreePort(data, { command, binaries, disposable: options.disposable === true })
  }
  const onPort = port
  return {
    ownerUrl: `postgres://safe_owner:${ownerPassword}@127.0.0.1:${port}/postgres`,
    reused,
    isAnswering: () => isAnswering(onPort),
    startAgain: async () => {
      // It may have been started meanwhile, by whoever else.
      if ((await runningPort(data, command, binaries)) === onPort && (await isAnswering(onPort))) return
      await startOn(onPort, data, { command, binaries, disposable: options.disposable === true })
    },
    stop: async () => {
      await command(binaries.pgCtl, ['stop', '-D', data, '-m', options.disposable ? 'immediate' : 'fast', '-w'])
    },
  }
}

type Command = (file: string, args: string[]) => Promise<string>

interface Starting {
  command: Command
  binaries: PostgresBinaries
  disposable: boolean
}

async function startOn(port: number, data: string, { command, binaries, disposable }: Starting): Promise<void> {
  const settings = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c max_connections=200',
    ...(disposable
      ? ['-c fsync=off', '-c full_page_writes=off', '-c synchronous_commit=off', '-c autovacuum=off']
      : []),
  ].join(' ')
  await command(binaries.pgCtl, ['start', '-D', data, '-o', settings, '-l', join(data, 'server.log'), '-w'])
}

async function startOnFreePort(data: string, starting: Starting): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort()
    try {
      await startOn(port, data, starting)
      return port
    } catch (error) {
      // A server that was killed a moment ago may still hold its lock, and a port can be lost between asking and using.
      if (tries === 4) throw error
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }
}

/** Nobody is refused by a server that stands still, or has no connection left: only where there is none. */
function isAnswering(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (answers: boolean): void => {
      socket.destroy()
      resolve(answers)
    }
    socket.setTimeout(2_000, () => end(true))
    socket.once('connect', () => end(true))
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code !== 'ECONNREFUSED'))
  })
}

/** The fourth line of `postmaster.pid` is the port; the file alone proves nothing, so pg_ctl is asked too. */
async function runningPort(data: string, command: Command, binaries: PostgresBinaries): Promise<number | undefined> {
  try {
    await command(binaries.pgCtl, ['status', '-D', data])
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')
    return lines[3] ? Number(lines[3]) : undefined
  } catch (error) {
    if (error instanceof CommandFailed) return undefined
    throw error
  }
}

async function ownerPasswordIn(folder: string): Promise<string> {
  const file = join(folder, 'owner-password')
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim()
  const password = randomBytes(24).toString('hex')
  await mkdir(folder, { recursive: true })
  await writeFile(file, password, { mode: 0o600 })
  return password
}

async function makeFolderFor(folder: string, user: PostgresUser | undefined): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (user) await chown(folder, user.uid, user.gid)
}

/** Root's clone may be closed to the OS user `postgres`: then the binaries are copied to where it can read them. */
async function reachableBinaries(
  binaries: PostgresBinaries,
  user: PostgresUser | undefined,
): Promise<PostgresBinaries> {
  if (!user || canRead(user, binaries.initdb)) return binaries
  const home = join(rootFolder, `postgresql-${binaries.version}`)
  if (!existsSync(join(home, 'bin', 'initdb'))) {
    await cp(binaries.home, home, { recursive: true, verbatimSymlinks: true })
  }
  return { ...binaries, home, pgCtl: join(home, 'bin', 'pg_ctl'), initdb: join(home, 'bin', 'initdb') }
}

/**
 * Folder for the cluster of the data in `folder`: that folder itself, except for root when the way there is closed to the
 * OS user that must run PostgreSQL.
 */
export function clusterFolder(folder: string): string {
  const user = findPostgresUser()
  if (!user || canRead(user, existsSync(folder) ? folder : dirname(folder))) return folder
  return join(rootFolder, folder.replaceAll('/', '-').replace(/^-/, ''))
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('The system gave no free port.'))
      })
    })
  })
}
