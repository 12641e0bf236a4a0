import { isIP } from 'node:net'
import { spf } from 'mailauth/lib/spf/index.js'
import { txtRecord, type Finding, type MailDns } from './finding.ts'

/** Addresses that are nobody's (RFC 5737, RFC 3849): a record that lets them send lets anybody, and all of it is walked. */
const nobody = ['192.0.2.1', '2001:db8::1']

/** What big providers ask their customers to include, by the end of the host that takes their mail. */
const includes: [string, string][] = [
  ['.amazonaws.com', 'amazonses.com'],
  ['.sendgrid.net', 'sendgrid.net'],
  ['.office365.com', 'spf.protection.outlook.com'],
  ['.outlook.com', 'spf.protection.outlook.com'],
  ['.gmail.com', '_spf.google.com'],
  ['.mailgun.org', 'mailgun.org'],
  ['.postmarkapp.com', 'spf.mtasv.net'],
]

interface Sender {
  /** The domain of the return address. */
  domain: string
  /** The host that takes our mail. */
  relay: string
}

/**
 * Follows SPF as a receiver would (RFC 7208: at most ten look-ups, two of them void): what it says of nobody's address, and of
 * those of the relay.
 */
export async function checkSpf(dns: MailDns, sender: Sender): Promise<Finding> {
  const { domain, relay } = sender
  const term = termFor(relay)
  const [record, ...more] = (await dns.listTxt(domain)).filter((txt) => /^v=spf1( |$)/i.test(txt))
  if (record === undefined) {
    return wrong(
      `No SPF record, so receivers cannot tell our mail. Publish: ${txtRecord(domain, `v=spf1 ${term} -all`)}`,
    )
  }
  if (more.length > 0) return wrong(`${more.length + 1} SPF records, which count as none. Leave one of them.`)
  const ended = withEnd(record, '-all')
  const answers = await Promise.all(nobody.map((ip) => evaluate(dns, domain, ip)))
  const trouble = answers.map((answer) => troubleOf(answer, record)).find((found) => found !== undefined)
  if (trouble !== undefined) return trouble
  if (answers.some(({ result }) => result === 'pass')) {
    return wrong(`It lets anybody send in your name: "${record}". Publish: ${txtRecord(domain, ended)}`)
  }
  if (answers.some(({ result }) => result === 'neutral')) {
    return look(`It does not say what to do with others: "${record}". Publish: ${txtRecord(domain, ended)}`)
  }
  return checkRelay(dns, sender, record)
}

/** A relay may send from other addresses than it takes mail at, so what its own fail is not wrong for certain. */
async function checkRelay(dns: MailDns, { domain, relay }: Sender, record: string): Promise<Finding> {
  const addresses = isIP(relay) > 0 ? [relay] : await dns.listAddresses(relay)
  if (addresses.every(isLoopback)) {
    return look(`"${record}" is sound. See that the addresses from which your relay sends are in it.`)
  }
  const answers = await Promise.all(
    addresses.map(async (ip) => ({ ip, result: (await evaluate(dns, domain, ip)).result })),
  )
  const left = answers.filter(({ result }) => result !== 'pass').map(({ ip }) => ip)
  if (left.length === 0) return ok(`"${record}" names your relay: ${addresses.join(', ')}.`)
  const wanted = record.replace(/^v=spf1/i, `$& ${termFor(relay)}`)
  return look(
    `"${record}" does not name ${left.join(', ')}, where your relay takes mail. Well if it sends from others that are in it, as your provider says; otherwise publish: ${txtRecord(domain, wanted)}`,
  )
}

interface Answer {
  result: string
  /** Why it could not be evaluated. */
  why: string
  lookups: number
}

async function evaluate(dns: MailDns, domain: string, ip: string): Promise<Answer> {
  const sender = `postmaster@${domain}`
  const { status, lookups } = await spf({ sender, ip, helo: domain, mta: 'check', resolver: dns.resolve, strict: true })
  const why = String(status.comment ?? '').replace(/^.*?during lookup of [^\s:]+:? ?/, '')
  return { result: status.result, why, lookups: lookups?.count ?? 0 }
}

function troubleOf({ result, why, lookups }: Answer, record: string): Finding | undefined {
  if (result === 'temperror')
    return wrong(`DNS did not answer for all of "${record}" (${why}). Try again; see to the names that it includes.`)
  if (result !== 'permerror') return undefined
  if (/too many dns/i.test(why)) {
    return wrong(
      `"${record}" takes more than ten look-ups with all that it includes, so receivers count it as broken. Leave out what you do not use.`,
    )
  }
  if (/void/i.test(why)) {
    return wrong(
      `"${record}" leads to more than two names that are not there, so receivers count it as broken (${lookups} looked up). Leave those out.`,
    )
  }
  return wrong(`"${record}" is broken: ${why || 'it cannot be read'}. See to the part that this names.`)
}

/** What lets a relay send: what its provider asks for, its address, or the addresses of its name. */
function termFor(relay: string): string {
  const include = includes.find(([end]) => `.${relay}`.endsWith(end))?.[1]
  if (include !== undefined) return `include:${include}`
  if (relay === 'localhost' || isLoopback(relay)) return 'ip4:<the address from which this machine sends>'
  const version = isIP(relay)
  return version === 0 ? `a:${relay}` : `ip${version}:${relay}`
}

function withEnd(record: string, end: string): string {
  const terms = record.split(/\s+/).filter((term) => !/^[-~?+]?all$/i.test(term))
  return [...terms, end].join(' ')
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1'
}

const ok = (says: string): Finding => ({ verdict: 'ok', says })
const look = (says: string): Finding => ({ verdict: 'look', says })
const wrong = (says: string): Finding => ({ verdict: 'wrong', says })
