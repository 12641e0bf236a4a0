import { z } from 'zod'

const ownNames = ['localhost', '127.0.0.1', '[::1]']
const unlessHere = 'only this machine (localhost, 127.0.0.1, [::1]) may do without'

function isOnOwnMachine({ hostname }: URL): boolean {
  return ownNames.includes(hostname)
}

/** Whether an address leads to this machine. */
export function isOwnMachine(text: string): boolean {
  return URL.canParse(text) && isOnOwnMachine(new URL(text))
}

/** A text that is read as an address; `find` names each of its faults by what to do. */
function address(find: (url: URL) => (string | undefined)[], otherwise: string): z.ZodType<string> {
  return z.string().superRefine((text, context) => {
    const faults = URL.canParse(text) ? find(new URL(text)) : [otherwise]
    for (const message of faults) if (message !== undefined) context.addIssue({ code: 'custom', message })
  })
}

function findWebFaults(url: URL): (string | undefined)[] {
  const { protocol, username, password } = url
  if (protocol !== 'http:' && protocol !== 'https:') return ['must be an https address']
  return [
    protocol === 'http:' && !isOnOwnMachine(url)
      ? `must be https, or whoever is on the way reads and changes what is sent; ${unlessHere}`
      : undefined,
    username || password ? 'must hold no user name and no password' : undefined,
  ]
}

/** Another site's page or service: https, or on this machine. */
export const webAddress: z.ZodType<string> = address(findWebFaults, 'must be an https address')

/** Where people reach one of our own apps: its origin and nothing behind it. */
export const ownAddress: z.ZodType<string> = address(
  (url) => [
    ...findWebFaults(url),
    url.pathname !== '/' || url.search || url.hash
      ? 'must be an origin alone, such as https://write.example.org, without a path, a query or a #'
      : undefined,
  ],
  'must be an https address',
).transform((text) => (URL.canParse(text) ? new URL(text).origin : text))

/** What no lock is: words that everybody tries, those of .env.example among them. */
const knownPasswords = new Set(
  'secret password postgres postgresql changeme change-me example admin test 123456'.split(' '),
)

function findPasswordFault(url: URL): string | undefined {
  const asked = url.searchParams.getAll('password').at(-1)
  const password = asked ?? decodeURIComponent(url.password)
  if (password === '') return undefined
  const isKnown = knownPasswords.has(password.toLowerCase()) || password === decodeURIComponent(url.username)
  return isKnown ? 'holds a password that everybody knows: give it one of its own' : undefined
}

/** A mail server, by one of these protocols; off this machine with a password of its own. */
export function mailServerAddress(protocols: readonly string[]): z.ZodType<string> {
  const shape = `must be an address such as ${protocols[0]}://user:password@mail.example.org`
  return address((url) => {
    if (!protocols.includes(url.protocol.slice(0, -1))) return [shape]
    return isOnOwnMachine(url) ? [] : [findPasswordFault(url)]
  }, shape)
}

const database = 'must be a postgres:// address'

/** A PostgreSQL: off this machine over TLS, and with a password of its own. */
export const databaseAddress: z.ZodType<string> = address((url) => {
  if (!/^postgres(?:ql)?:$/.test(url.protocol)) return [database]
  if (isLocalDatabase(url)) return []
  return [isOverTls(url) ? undefined : withTls, findPasswordFault(url)]
}, database)

const withTls = `must ask for TLS: add ?sslmode=verify-full, with &sslrootcert=… for a certificate authority of your own (require at the least); ${unlessHere}`

/** The driver takes a `host` of the query before that of the address, and the last of several; a path is a socket of this machine. */
function isLocalDatabase({ hostname, searchParams }: URL): boolean {
  const host = searchParams.getAll('host').at(-1) || decodeURIComponent(hostname)
  return host === '' || host.startsWith('/') || [...ownNames, '::1'].includes(host)
}

function isOverTls({ searchParams }: URL): boolean {
  const mode = searchParams.getAll('sslmode').at(-1)
  if (mode === undefined) return ['true', '1'].includes(searchParams.getAll('ssl').at(-1) ?? '')
  return ['require', 'verify-ca', 'verify-full'].includes(mode)
}
