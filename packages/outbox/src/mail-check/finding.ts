import type { DNSResolver } from 'mailauth'

/** One thing that was looked at: how it is, and what to do where it is not well. */
export interface MailFinding {
  what: string
  verdict: 'ok' | 'look' | 'wrong'
  says: string
}

export type Finding = Omit<MailFinding, 'what'>

/** The questions that are put to DNS; they answer nothing for a name that is not there, and throw on trouble. */
export interface MailDns {
  listTxt: (name: string) => Promise<string[]>
  /** The best first; an empty name says that the domain takes no mail (RFC 7505). */
  listMx: (name: string) => Promise<string[]>
  /** IPv4 and IPv6. */
  listAddresses: (name: string) => Promise<string[]>
  /** As `node:dns` does it: rejects with a `code`, also for a name that is not there. */
  resolve: DNSResolver
}

/** A TXT record as it is put into a zone: in strings, since one holds 255 characters at most. */
export function txtRecord(name: string, text: string): string {
  const strings = text.match(/.{1,250}/g) ?? ['']
  return `${name}. TXT ${strings.map((one) => `"${one}"`).join(' ')}`
}
