import { createPublicKey } from 'node:crypto'
import type { DkimKey } from '../dispatch/sign-mail.ts'

/** One thing that was looked at: how it is, and what to do where it is not well. */
export interface MailFinding {
  what: string
  verdict: 'ok' | 'look' | 'wrong'
  says: string
}

/** The two questions that are put to DNS; they answer nothing for a name that is not there, and throw on trouble. */
export interface MailDns {
  listTxt: (name: string) => Promise<string[]>
  listMx: (name: string) => Promise<string[]>
}

export interface MailSetUp {
  /** The address that every mail comes from. */
  mailFrom: string
  /** Where undeliverable mail returns to: the envelope's sender. */
  returnTo: string
  dkim: DkimKey | undefined
}

/** Looks at SPF, DKIM, DMARC and MX as a receiver would. Nothing is sent. */
export async function checkMailDns(dns: MailDns, { mailFrom, returnTo, dkim }: MailSetUp): Promise<MailFinding[]> {
  const fromDomain = domainOf(mailFrom)
  const returnDomain = domainOf(returnTo)
  const looks: [string, () => Promise<Omit<MailFinding, 'what'>>][] = [
    [`SPF of ${returnDomain}`, () => checkSpf(dns, returnDomain)],
    [dkim ? `DKIM of ${dkim.selector}._domainkey.${dkim.domain}` : 'DKIM', () => checkDkim(dns, dkim)],
    [`DMARC of ${fromDomain}`, () => checkDmarc(dns, { fromDomain, returnDomain, dkimDomain: dkim?.domain })],
    [`MX of ${returnDomain}`, () => checkMx(dns, returnDomain)],
  ]
  return Promise.all(looks.map(async ([what, look]) => ({ what, ...(await look().catch(notAnswered)) })))
}

function notAnswered(): Omit<MailFinding, 'what'> {
  return { verdict: 'wrong', says: 'DNS did not answer. Try again, or name other servers with DNS_SERVERS.' }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/** RFC 7208: one record, which ends by refusing the rest. */
async function checkSpf(dns: MailDns, domain: string): Promise<Omit<MailFinding, 'what'>> {
  const [record, ...more] = (await dns.listTxt(domain)).filter((txt) => /^v=spf1( |$)/i.test(txt))
  if (record === undefined) {
    return {
      verdict: 'wrong',
      says: `No SPF record. Add a TXT record to ${domain}: "v=spf1 include:<your relay's> -all".`,
    }
  }
  if (more.length > 0) return { verdict: 'wrong', says: 'More than one SPF record, which counts as none. Leave one.' }
  if (/[ +?]\+?all\b/i.test(record) && !/[-~]all\b/i.test(record)) {
    return { verdict: 'wrong', says: `It lets anybody send in your name: "${record}". End it with -all.` }
  }
  if (!/[-~]all\b|redirect=/i.test(record)) {
    return { verdict: 'look', says: `It does not say what to do with others: "${record}". End it with -all.` }
  }
  return { verdict: 'ok', says: `"${record}". See that your relay is named in it.` }
}

/** RFC 6376 section 3.6.1: the published key must be the other half of ours. */
async function checkDkim(dns: MailDns, dkim: DkimKey | undefined): Promise<Omit<MailFinding, 'what'>> {
  if (dkim === undefined) {
    return {
      verdict: 'look',
      says: 'We do not sign. Well if your relay does; otherwise set DKIM_DOMAIN, DKIM_SELECTOR and a key.',
    }
  }
  const key = createPublicKey(dkim.privateKey)
  const isEd25519 = key.asymmetricKeyType === 'ed25519'
  const der = key.export({ type: 'spki', format: 'der' })
  // An Ed25519 key is published bare (RFC 8463): the last 32 bytes.
  const ours = (isEd25519 ? der.subarray(-32) : der).toString('base64')
  const wanted = `v=DKIM1; k=${isEd25519 ? 'ed25519' : 'rsa'}; p=${ours}`
  const name = `${dkim.selector}._domainkey.${dkim.domain}`
  const [record] = (await dns.listTxt(name)).filter((txt) => /(^|;)\s*p=/i.test(txt))
  if (record === undefined) return { verdict: 'wrong', says: `No record. Add a TXT record to ${name}: "${wanted}"` }
  const published = (readTag(record, 'p') ?? '').replaceAll(/\s/g, '')
  if (published === '')
    return { verdict: 'wrong', says: 'The published key is empty: it was withdrawn. Use another selector.' }
  if (published !== ours) {
    return {
      verdict: 'wrong',
      says: `Another key is published, so our signatures would fail. It should be "${wanted}"`,
    }
  }
  return { verdict: 'ok', says: 'The published key is ours.' }
}

interface Domains {
  fromDomain: string
  returnDomain: string
  dkimDomain: string | undefined
}

/** RFC 7489: a policy, and SPF or DKIM in line with the From address. */
async function checkDmarc(
  dns: MailDns,
  { fromDomain, returnDomain, dkimDomain }: Domains,
): Promise<Omit<MailFinding, 'what'>> {
  const record = await findDmarc(dns, fromDomain)
  if (record === undefined) {
    return {
      verdict: 'wrong',
      says: `No DMARC record. Add a TXT record to _dmarc.${fromDomain}: "v=DMARC1; p=quarantine"`,
    }
  }
  const isInLine = (domain: string, mode: string | undefined): boolean =>
    mode === 's' ? domain === fromDomain : isSameOrganisation(domain, fromDomain)
  const bySpf = isInLine(returnDomain, readTag(record, 'aspf'))
  const byDkim = dkimDomain !== undefined && isInLine(dkimDomain.toLowerCase(), readTag(record, 'adkim'))
  if (!bySpf && !byDkim) {
    const says = `Neither the return address (${returnDomain}) nor the signature (${dkimDomain ?? 'none'}) is in line with ${fromDomain}, so mail fails DMARC. Sign for ${fromDomain}.`
    return { verdict: 'wrong', says }
  }
  if (!byDkim) return { verdict: 'look', says: 'In line by SPF alone, which forwarding breaks. Sign with DKIM, too.' }
  if (readTag(record, 'p') === 'none')
    return { verdict: 'look', says: 'In line, but p=none protects nobody. Make it p=quarantine.' }
  return { verdict: 'ok', says: `In line by DKIM${bySpf ? ' and by SPF' : ''}: "${record}".` }
}

async function findDmarc(dns: MailDns, domain: string): Promise<string | undefined> {
  for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const found = (await dns.listTxt(`_dmarc.${name}`)).find((txt) => /^v=DMARC1/i.test(txt))
    if (found !== undefined) return found
  }
  return undefined
}

function isSameOrganisation(one: string, other: string): boolean {
  return organisationOf(one) === organisationOf(other)
}

/** The registered domain, as far as it can be told without the public suffix list: under `org.uk` and its like, one label more. */
function organisationOf(domain: string): string {
  const labels = domain.split('.')
  const isSecondLevel = /^(?:co|org|ac|gov|ltd|me|net|nhs|plc|police|sch|com|edu)$/.test(labels.at(-2) ?? '')
  return labels.slice(isSecondLevel && (labels.at(-1) ?? '').length === 2 ? -3 : -2).join('.')
}

async function checkMx(dns: MailDns, domain: string): Promise<Omit<MailFinding, 'what'>> {
  const hosts = await dns.listMx(domain)
  if (hosts.length === 0) {
    return {
      verdict: 'wrong',
      says: `No MX record, so nothing can come back, and some receivers refuse such senders. Add one to ${domain}.`,
    }
  }
  return { verdict: 'ok', says: `Mail that comes back goes to ${hosts.join(', ')}.` }
}

function readTag(record: string, tag: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${tag}\\s*=\\s*([^;]*)`, 'i').exec(record)?.[1]?.trim()
}
