import { createPublicKey, type KeyObject } from 'node:crypto'
import type { DkimKey } from '../dispatch/sign-mail.ts'
import { txtRecord, type Finding, type MailDns } from './finding.ts'

/** RFC 6376 section 3.6.1: the published key must be the other half of ours. */
export async function checkDkim(dns: MailDns, dkim: DkimKey | undefined): Promise<Finding> {
  if (dkim === undefined) {
    const says = 'We do not sign. Well if your relay does; otherwise set DKIM_DOMAIN, DKIM_SELECTOR and a key.'
    return { verdict: 'look', says }
  }
  const key = createPublicKey(dkim.privateKey)
  const name = `${dkim.selector}._domainkey.${dkim.domain}`
  const publish = `Publish: ${txtRecord(name, recordOf(key))}`
  const [record, ...more] = (await dns.listTxt(name)).filter((txt) => /(^|;)\s*p\s*=/i.test(txt))
  if (record === undefined) return wrong(`No record. ${publish}`)
  if (more.length > 0)
    return wrong(
      `${more.length + 1} records at ${name}: which of them counts is left to chance. Leave this one: ${txtRecord(name, recordOf(key))}`,
    )
  return judge(record, key, publish)
}

function judge(record: string, key: KeyObject, publish: string): Finding {
  const tag = (name: string): string => readTag(record, name) ?? ''
  const published = tag('p').replaceAll(/\s/g, '')
  if (published === '') return wrong('The published key is empty: it was withdrawn. Use another selector.')
  if (published !== bareKeyOf(key)) return wrong(`Another key is published, so our signatures would fail. ${publish}`)
  if ((tag('k') || 'rsa').toLowerCase() !== kindOf(key))
    return wrong(`It is published as another kind of key (k=). ${publish}`)
  if (!allows(tag('h'), ['sha256'])) return wrong(`It allows no SHA-256 (h=${tag('h')}). ${publish}`)
  if (!allows(tag('s'), ['*', 'email'])) return wrong(`It is not for e-mail (s=${tag('s')}). ${publish}`)
  if (tag('t') !== '' && allows(tag('t'), ['y'])) {
    return look(`It says that you are only trying (t=y), so receivers may not count it. ${publish}`)
  }
  return judgeSize(key.asymmetricKeyDetails?.modulusLength ?? Infinity)
}

function judgeSize(bits: number): Finding {
  if (bits >= 2_048) return { verdict: 'ok', says: 'The published key is ours.' }
  const says = `The published key is ours, and has ${bits} bits. Make one of 2048, under another selector.`
  return bits < 1_024 ? wrong(`${says} Receivers do not count it.`) : look(says)
}

/** Whether a list of a record, `a:b`, has one of these; a list that is not there has everything. */
function allows(list: string, wanted: string[]): boolean {
  return list === '' || list.split(':').some((one) => wanted.includes(one.trim().toLowerCase()))
}

function kindOf(key: KeyObject): 'ed25519' | 'rsa' {
  return key.asymmetricKeyType === 'ed25519' ? 'ed25519' : 'rsa'
}

/** An Ed25519 key is published bare (RFC 8463): the last 32 bytes. */
function bareKeyOf(key: KeyObject): string {
  const der = key.export({ type: 'spki', format: 'der' })
  return (kindOf(key) === 'ed25519' ? der.subarray(-32) : der).toString('base64')
}

function recordOf(key: KeyObject): string {
  return `v=DKIM1; k=${kindOf(key)}; p=${bareKeyOf(key)}`
}

function readTag(record: string, tag: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${tag}\\s*=\\s*([^;]*)`, 'i').exec(record)?.[1]?.trim()
}

function wrong(says: string): Finding {
  return { verdict: 'wrong', says }
}

function look(says: string): Finding {
  return { verdict: 'look', says }
}
