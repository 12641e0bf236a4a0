import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { imapLogin, listenOnFreePort, type ImapServer } from '@safe-to-report/mail-catcher/testing'

export interface Dovecot {
  path: string
  version: string
}

const places = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot']

/** Dovecot 2.3, if this machine has it with its IMAP part; 2.4 reads another configuration. */
export function findDovecot(): Dovecot | undefined {
  const path = places.find((place) => existsSync(place))
  if (path === undefined || !['/usr/lib/dovecot/imap', '/usr/libexec/dovecot/imap'].some((part) => existsSync(part)))
    return undefined
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).split(' ')[0]?.trim() ?? ''
  return version.startsWith('2.3.') ? { path, version } : undefined
}

/** The shell waits for the end of its input, which comes with ours, however we end: no test leaves a server behind. */
const endsWithUs = '"$0" -F -c "$1" & server=$!; read -r nothing; kill "$server"; wait "$server"'

/** Whether it also takes mail in by LMTP, with quota and Sieve: three packages more. */
export function hasLmtp(): boolean {
  const parts = ['lmtp', 'modules/lib10_quota_plugin.so', 'modules/lib90_sieve_plugin.so']
  return findDovecot() !== undefined && parts.every((part) => existsSync(`/usr/lib/dovecot/${part}`))
}

/** By LMTP: mailboxes of any name, and what their owners have set up. */
interface TakesMail {
  lmtpPort: number
  /** Where it sends its own mail, such as automatic answers. */
  submissionPort: number
  /** A mailbox for 1 kB, and one that answers that nobody is there. */
  full: string
  away: { user: string; says: string }
}

/** Runs Dovecot alone: a folder, a port and a configuration of its own; nothing of the machine's is read or left. */
export async function startDovecot(
  { path }: Dovecot,
  takesMail?: TakesMail,
  waiting: readonly string[] = [],
): Promise<ImapServer> {
  const folder = mkdtempSync(join(tmpdir(), 'imap-'))
  const port = await findFreePort()
  const { uid, gid, internal, login, group } = usersOf()
  const users = { folder, port, uid, gid, internal, login, group }
  const mails = join(folder, 'mail')
  mkdirSync(mails)
  chownSync(mails, uid, gid)
  layIn({ folder, mails, uid, gid }, waiting)
  // Its own users must be able to pass through.
  chmodSync(folder, 0o755)
  const configuration = join(folder, 'dovecot.conf')
  writeFileSync(
    configuration,
    [
      ...(takesMail ? [fullBox(folder)] : []),
      configure(users),
      ...(takesMail ? [configureLmtp(folder, takesMail)] : []),
    ].join(''),
  )
  if (takesMail) setUpBoxes({ folder, mails, uid, gid }, takesMail)
  const child = spawn('/bin/sh', ['-c', endsWithUs, path, configuration], { stdio: ['pipe', 'ignore', 'ignore'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await answers(port)
  return {
    port,
    close: async () => {
      child.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

interface Users {
  /** Whom the mails belong to. */
  uid: number
  gid: number
  internal: string
  login: string
  group: string
}

/** As root Dovecot wants users of its own (Debian makes them); as anybody else it can only be that one. */
function usersOf(): Users {
  const { uid, gid, username } = userInfo()
  if (uid === 0) return { uid: 65_534, gid: 65_534, internal: 'dovecot', login: 'dovenull', group: 'dovecot' }
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()
  return { uid, gid, internal: username, login: username, group }
}

function configure(options: Users & { folder: string; port: number }): string {
  const { folder, port, uid, gid, internal, login, group } = options
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${internal}
default_login_user = ${login}
default_internal_group = ${group}
first_valid_uid = 1
mail_location = maildir:~/Maildir
passdb {
  driver = static
  args = password=${imapLogin.pass}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`
}

function configureLmtp(folder: string, { lmtpPort, submissionPort }: TakesMail): string {
  return `protocols = imap lmtp
recipient_delimiter = +
auth_username_format = %Ln
postmaster_address = postmaster@parliament.example
hostname = mail.parliament.example
submission_host = 127.0.0.1:${submissionPort}
mail_plugins = quota
plugin {
  quota = maildir:User quota
  quota_rule = *:storage=100M
  sieve = ~/.dovecot.sieve
}
protocol lmtp {
  mail_plugins = quota sieve
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
`
}

/** What waits in the mailbox before the server starts. */
function layIn({ mails, uid, gid }: Places, waiting: readonly string[]): void {
  if (waiting.length === 0) return
  const maildir = join(mails, imapLogin.user, 'Maildir')
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, part), { recursive: true })
  for (const [at, mail] of waiting.entries())
    writeFileSync(join(maildir, 'new', `${1_700_000_000 + at}.${at}.before`), mail)
  execFileSync('chown', ['-R', `${uid}:${gid}`, join(mails, imapLogin.user)])
}

/** The one that is full is asked of first: what is not in it is any other mailbox. */
function fullBox(folder: string): string {
  return `userdb {
  driver = passwd-file
  args = ${folder}/users
}
`
}

interface Places {
  folder: string
  mails: string
  uid: number
  gid: number
}

function setUpBoxes({ folder, mails, uid, gid }: Places, { full, away }: TakesMail): void {
  const rule = 'userdb_quota_rule=*:bytes=1K'
  writeFileSync(join(folder, 'users'), `${full}::${uid}:${gid}::${mails}/${full}::${rule}\n`)
  const home = join(mails, away.user)
  mkdirSync(home)
  writeFileSync(join(home, '.dovecot.sieve'), `require "vacation";\nvacation :days 1 "${away.says}";\n`)
  for (const place of [home, join(home, '.dovecot.sieve')]) chownSync(place, uid, gid)
}

export async function findFreePort(): Promise<number> {
  const server = createServer()
  const port = await listenOnFreePort(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Until something on this machine says something at a port. */
export async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('data', () => resolve(true)).once('error', () => resolve(false))
      socket.once('data', () => socket.destroy())
    })
    if (isUp) return
    await sleep(50)
  }
  throw new Error(`nothing answers at port ${port}`)
}
