import { dmarc } from 'mailauth/lib/dmarc/index.js'
import { txtRecord, type Finding, type MailDns } from './finding.ts'

export interface SendingDomains {
  fromDomain: string
  returnDomain: string
  dkimDomain: string | undefined
}

/**
 * What DMARC would make of our mail, were SPF and the signature good (RFC 9989): the policy, also where it is that of a domain
 * above ours, and whether the return address and the signature are in line with the From address.
 */
export async function checkDmarc(dns: MailDns, domains: SendingDomains): Promise<Finding> {
  const { fromDomain, returnDomain, dkimDomain } = domains
  const name = `_dmarc.${fromDomain}`
  const records = (await dns.listTxt(name)).filter((txt) => /^v\s*=\s*DMARC1\b/i.test(txt))
  if (records.length > 1)
    return { verdict: 'wrong', says: `${records.length} DMARC records, which count as none. Leave one of them.` }
  const bySpf = await evaluate(dns, fromDomain, { spfDomains: [returnDomain] })
  const byDkim = await evaluate(dns, fromDomain, {
    dkimDomains: dkimDomain === undefined ? [] : [{ domain: dkimDomain.toLowerCase() }],
  })
  if (bySpf.result === 'temperror' || byDkim.result === 'temperror') throw new Error('DNS did not answer')
  if (bySpf.record === undefined) {
    const says = `No DMARC record that counts. Publish: ${txtRecord(name, 'v=DMARC1; p=quarantine')}`
    return { verdict: 'wrong', says }
  }
  if (bySpf.result !== 'pass' && byDkim.result !== 'pass') {
    const says = `Neither the return address (${returnDomain}) nor the signature (${dkimDomain ?? 'none'}) is in line with ${fromDomain} under "${bySpf.record}", so mail fails DMARC. Sign for ${fromDomain}: DKIM_DOMAIN=${fromDomain}.`
    return { verdict: 'wrong', says }
  }
  if (byDkim.result !== 'pass') {
    return {
      verdict: 'look',
      says: `In line by SPF alone, which forwarding breaks. Sign with DKIM, too, for ${fromDomain}.`,
    }
  }
  return judgePolicy({ ...bySpf, record: bySpf.record }, { name, fromDomain, isBySpf: bySpf.result === 'pass' })
}

function judgePolicy(
  { record, policy, policyDomain, isTest }: Evaluation & { record: string },
  { name, fromDomain, isBySpf }: { name: string; fromDomain: string; isBySpf: boolean },
): Finding {
  const publish = `Publish: ${txtRecord(name, 'v=DMARC1; p=quarantine')}`
  if (isTest) return { verdict: 'look', says: `In line, but "${record}" is only being tried (t=y). ${publish}` }
  if (policy === 'none') {
    const whose = policyDomain === fromDomain ? 'p=none' : `the policy for what is below ${policyDomain} ("${record}")`
    return { verdict: 'look', says: `In line, but ${whose} protects nobody. ${publish}` }
  }
  return { verdict: 'ok', says: `In line by DKIM${isBySpf ? ' and by SPF' : ''}: "${record}" of ${policyDomain}.` }
}

interface Evaluation {
  result: string
  record: string | undefined
  policy: string
  policyDomain: string
  isTest: boolean
}

type Passed = Partial<Pick<Parameters<typeof dmarc>[0], 'spfDomains' | 'dkimDomains'>>

async function evaluate(dns: MailDns, headerFrom: string, passed: Passed): Promise<Evaluation> {
  const answer = await dmarc({ headerFrom: `letters@${headerFrom}`, ...passed, resolver: dns.resolve })
  if (answer === false)
    return { result: 'none', record: undefined, policy: 'none', policyDomain: headerFrom, isTest: false }
  const { status, rr, policy, policyDomain = headerFrom, testMode } = answer
  return { result: status.result, record: rr, policy, policyDomain, isTest: testMode === true }
}
