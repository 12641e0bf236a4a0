import type { DkimKey } from '../dispatch/sign-mail.ts'
import { checkDkim } from './check-dkim.ts'
import { checkDmarc } from './check-dmarc.ts'
import { checkSpf } from './check-spf.ts'
import type { Finding, MailDns, MailFinding } from './finding.ts'

export interface MailSetUp {
  /** The address that every mail comes from. */
  mailFrom: string
  /** Where undeliverable mail returns to: the envelope's sender. */
  returnTo: string
  /** The host that takes our mail. */
  relay: string
  dkim: DkimKey | undefined
}

/** Looks at SPF, DKIM, DMARC and MX as a receiver would. Nothing is sent. */
export async function checkMailDns(dns: MailDns, setUp: MailSetUp): Promise<MailFinding[]> {
  const { mailFrom, returnTo, relay, dkim } = setUp
  const fromDomain = domainOf(mailFrom)
  const returnDomain = domainOf(returnTo)
  const looks: [string, () => Promise<Finding>][] = [
    [`SPF of ${returnDomain}`, () => checkSpf(dns, { domain: returnDomain, relay })],
    [dkim ? `DKIM of ${dkim.selector}._domainkey.${dkim.domain}` : 'DKIM', () => checkDkim(dns, dkim)],
    [`DMARC of ${fromDomain}`, () => checkDmarc(dns, { fromDomain, returnDomain, dkimDomain: dkim?.domain })],
    [`MX of ${returnDomain}`, () => checkMx(dns, returnDomain)],
  ]
  return Promise.all(looks.map(async ([what, look]) => ({ what, ...(await look().catch(notAnswered)) })))
}

function notAnswered(): Finding {
  return { verdict: 'wrong', says: 'DNS did not answer. Try again, or name other servers with DNS_SERVERS.' }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

async function checkMx(dns: MailDns, domain: string): Promise<Finding> {
  const hosts = await dns.listMx(domain)
  const publish = `Publish, with the host of your mailbox: ${domain}. MX 10 mail.${domain}.`
  if (hosts.length === 0) {
    return {
      verdict: 'wrong',
      says: `No MX record, so nothing can come back, and some receivers refuse such senders. ${publish}`,
    }
  }
  if (hosts.every((host) => host === '')) {
    return { verdict: 'wrong', says: `It says that it takes no mail (RFC 7505), so nothing can come back. ${publish}` }
  }
  const found = await Promise.all(hosts.map(async (host) => ({ host, addresses: await dns.listAddresses(host) })))
  const lost = found.filter(({ addresses }) => addresses.length === 0).map(({ host }) => host)
  if (lost.length === hosts.length) {
    return {
      verdict: 'wrong',
      says: `Mail that comes back would go to ${lost.join(', ')}, which has no address. ${publish}`,
    }
  }
  if (lost.length > 0)
    return { verdict: 'look', says: `${lost.join(', ')} has no address: take it out of the MX records.` }
  return { verdict: 'ok', says: `Mail that comes back goes to ${hosts.join(', ')}.` }
}
