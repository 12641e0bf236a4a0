import { hostname } from 'node:os'
import type { ConnectionOptions } from 'node:tls'
import { isOnOwnMachine } from '../own-machine.ts'

/** A mail server, and how we go to it. */
export interface MailServer {
  host: string
  port: number
  /** TLS from the start. */
  isTlsFirst: boolean
  /** Not a word of a mail, nor a password, without TLS. */
  insistsOnTls: boolean
  login: { user: string; pass: string } | undefined
  /** As what we greet it. */
  ownName: string
  tls: ConnectionOptions
}

/**
 * Reads `SMTP_URL`: `smtps://user:password@host:465`, or `smtp:`, which insists on STARTTLS except on this machine. There any
 * certificate will do, such as the one that Debian makes: whoever could stand in between has this machine already. Of its query:
 * `name`, as what we greet; `requireTLS=true`; `tls.servername`, `tls.rejectUnauthorized`.
 */
export function readMailServer(smtpUrl: string): MailServer {
  const url = new URL(smtpUrl)
  const { searchParams: query } = url
  const isTlsFirst = url.protocol === 'smtps:' || url.port === '465'
  const servername = query.get('tls.servername')
  const isHere = isOnOwnMachine(url)
  const isChecked = query.get('tls.rejectUnauthorized') ?? String(!isHere)
  return {
    host: url.hostname.replaceAll(/[[\]]/g, '') || 'localhost',
    port: Number(url.port) || (isTlsFirst ? 465 : 587),
    isTlsFirst,
    insistsOnTls: query.get('requireTLS') === 'true' || !isHere,
    login:
      url.username === ''
        ? undefined
        : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    ownName: query.get('name')?.replaceAll(/[^\w.:[\]-]/g, '') || fullHostname(),
    tls: {
      ...(servername !== null && { servername }),
      ...(isChecked === 'false' && { rejectUnauthorized: false }),
    },
  }
}

/** RFC 5321 wants a name with a domain, or an address. */
function fullHostname(): string {
  const name = hostname()
  return name.includes('.') ? name : '[127.0.0.1]'
}
