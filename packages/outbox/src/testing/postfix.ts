import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { answers, findFreePort } from './dovecot.ts'

/** The cases that one Postfix answers at ports of their own, and what Postfix calls them. */
const cases = {
  plain: '',
  'self-made': '-o smtpd_tls_security_level=may',
  encrypt: '-o smtpd_tls_security_level=encrypt',
  'no key': '-o smtpd_tls_security_level=may -o smtpd_tls_cert_file=/nowhere -o smtpd_tls_key_file=/nowhere',
  size: '-o message_size_limit=2500',
  filter: '-o cleanup_service_name=filter',
  rate: '-o smtpd_client_message_rate_limit=5 -o smtpd_client_event_limit_exceptions=',
  'relay denied': '-o smtpd_relay_restrictions=reject_unauth_destination -o mynetworks=192.0.2.1/32',
  'unknown user': '-o smtpd_recipient_restrictions=check_recipient_access,texthash:FOLDER/users,permit',
} as const
export type PostfixCase = keyof typeof cases

export interface PostfixForTests {
  url: (of: PostfixCase) => string
  close: () => Promise<void>
}

const programs = '/usr/lib/postfix/sbin'

/** Whether Postfix is here, as Debian lays it; it starts as root alone. */
export function hasPostfix(): boolean {
  return userInfo().uid === 0 && existsSync('/usr/sbin/postfix') && existsSync(`${programs}/master`)
}

/** As of Dovecot: it ends when we do, however. */
const endsWithUs = '"$0" -c "$1" -d & server=$!; read -r nothing; kill "$server"; wait "$server"'

interface Neighbours {
  /** Takes what has no other way. */
  nextPort: number
  /** What goes to these domains is delivered there by LMTP. */
  lmtp?: { port: number; domains: string[] }
  /** Where `plain` is, if that must be known before. */
  plainPort?: number
  /** For which `filter` refuses a mail. */
  word: string
}

/** Runs a Postfix alone; nothing of the machine's is read or left. */
export async function startPostfix({ nextPort, lmtp, word, plainPort }: Neighbours): Promise<PostfixForTests> {
  const folder = mkdtempSync(join(tmpdir(), 'postfix-'))
  chmodSync(folder, 0o755)
  const ports = new Map<string, number>()
  for (const of of Object.keys(cases)) ports.set(of, await findFreePort())
  if (plainPort !== undefined) ports.set('plain', plainPort)
  for (const name of ['queue', 'data']) mkdirSync(join(folder, name))
  const owner = Number(execFileSync('id', ['-u', 'postfix'], { encoding: 'utf8' }))
  chownSync(join(folder, 'data'), owner, 0)
  makeQueue(join(folder, 'queue'), owner)
  makeCertificate(folder)
  writeFileSync(join(folder, 'body'), `/${word}/ REJECT 5.7.1 Not these words\n`)
  writeFileSync(join(folder, 'users'), 'parliament.example 550 5.1.1 User unknown\n')
  writeFileSync(join(folder, 'main.cf'), mainOf(folder, nextPort) + waysOf(lmtp))
  writeFileSync(join(folder, 'master.cf'), masterOf(folder, ports))
  const child = spawn('/bin/sh', ['-c', endsWithUs, `${programs}/master`, folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await answers(ports.get('plain') ?? 0)
  return {
    url: (of) => `smtp://127.0.0.1:${ports.get(of)}`,
    close: async () => {
      child.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

const queues = [
  'active',
  'bounce',
  'corrupt',
  'defer',
  'deferred',
  'flush',
  'hold',
  'incoming',
  'private',
  'saved',
  'trace',
]

function makeQueue(path: string, owner: number): void {
  for (const name of [...queues, 'pid', 'public', 'maildrop']) {
    mkdirSync(join(path, name))
    if (name !== 'pid') chownSync(join(path, name), owner, 0)
  }
}

/** As Debian makes one for it: nobody vouches for it, and it names no name of ours. */
function makeCertificate(folder: string): void {
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')]
  const how = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=debian']
  execFileSync('openssl', [...how, ...files], { stdio: 'ignore' })
}

function mainOf(folder: string, nextPort: number): string {
  return `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
command_directory = /usr/sbin
daemon_directory = ${programs}
mail_owner = postfix
setgid_group = postdrop
maillog_file_prefixes = ${folder}
maillog_file = ${folder}/log
myhostname = relay.example
mydestination =
alias_maps =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_tls_cert_file = ${folder}/cert.pem
smtpd_tls_key_file = ${folder}/key.pem
smtpd_peername_lookup = no
default_transport = smtp:[127.0.0.1]:${nextPort}
relay_transport = smtp:[127.0.0.1]:${nextPort}
smtp_tls_security_level = none
`
}

function waysOf(lmtp: Neighbours['lmtp']): string {
  if (lmtp === undefined) return ''
  const ways = lmtp.domains.map((domain) => `{${domain}=lmtp:inet:127.0.0.1:${lmtp.port}}`)
  return `transport_maps = inline:{ ${ways.join(' ')} }\n`
}

function masterOf(folder: string, ports: ReadonlyMap<string, number>): string {
  const inner = (line: string): string => {
    const [name = '', isUnprivileged = '-', wakeup = '-', most = '-', ...program] = line.split(' ')
    return `${name} unix ${isUnprivileged} - n ${wakeup} ${most} ${program.join(' ')}`
  }
  const served = Object.entries(cases).map(
    ([of, options]) => `127.0.0.1:${ports.get(of)} inet n - n - - smtpd ${options.replace('FOLDER', folder)}`,
  )
  const inside = [
    'cleanup n - 0 cleanup',
    `filter n - 0 cleanup -o body_checks=regexp:${folder}/body`,
    'qmgr n 300 1 qmgr',
    'tlsmgr - 1000? 1 tlsmgr',
    'rewrite - - - trivial-rewrite',
    'bounce - - 0 bounce',
    'defer - - 0 bounce',
    'trace - - 0 bounce',
    'verify - - 1 verify',
    'flush n 1000? 0 flush',
    'proxymap - - - proxymap',
    'smtp - - - smtp',
    'lmtp - - - lmtp',
    'error - - - error',
    'retry - - - error',
    'anvil - - 1 anvil',
    'scache - - 1 scache',
  ].map(inner)
  return [...served, ...inside, 'postlog unix-dgram n - n - 1 postlogd', ''].join('\n')
}
