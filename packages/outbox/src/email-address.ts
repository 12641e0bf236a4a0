import { domainToASCII } from 'node:url'
import { withoutInvisible } from './invisible.ts'

/** What is wrong with an e-mail address; both are about its form alone. */
type AddressFault = 'email-malformed' | 'email-other-script'

export type ReadAddress = { ok: true; address: string } | { ok: false; fault: AddressFault }

/** RFC 5322, 3.2.3: whatever may stand in an address before the @ without quotes. */
const atom = /^[\w!#$%&'*+/=?^`{|}~-]+$/
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i
const plain = /^[\x21-\x7E]*$/

/** RFC 5321, 4.5.3.1: most characters before the @, and after it. */
const [mostBefore, mostAfter] = [64, 253]

/**
 * Reads one e-mail address as somebody typed or pasted it: blanks around it and what nobody sees fall away, and a domain in
 * another script takes its form in ASCII (UTS 46), by which every mail server finds it. Letters of another script before the @
 * have no such form; not every server on the way takes them.
 *
 * @example
 * readEmailAddress('\u200Bann@münchen.example ') // { ok: true, address: 'ann@xn--mnchen-3ya.example' }
 */
export function readEmailAddress(typed: string): ReadAddress {
  const bare = withoutInvisible(typed).trim()
  const at = bare.lastIndexOf('@')
  const [name, domain] = [bare.slice(0, Math.max(at, 0)), toAscii(bare.slice(at + 1))]
  if (!isDomain(domain)) return { ok: false, fault: 'email-malformed' }
  if (!plain.test(name) && name.split('.').every((part) => part !== '' && isAtomOfAnyScript(part)))
    return { ok: false, fault: 'email-other-script' }
  // Mail programs read `=?…?=` in a header as encoded words, and would write to somebody else (RFC 2047).
  const isName = name.length <= mostBefore && !name.includes('=?') && name.split('.').every((part) => atom.test(part))
  return isName ? { ok: true, address: `${name}@${domain}` } : { ok: false, fault: 'email-malformed' }
}

/** Only what is in another script: Node reads any domain as that of a web address, where `1.2` is a number. */
function toAscii(domain: string): string {
  return plain.test(domain) || /[\s/\\?#:@%]/u.test(domain) ? domain : domainToASCII(domain)
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  return (
    domain.length <= mostAfter &&
    labels.length > 1 &&
    labels.every((each) => label.test(each)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  )
}

function isAtomOfAnyScript(part: string): boolean {
  return Array.from(part).every((sign) => (plain.test(sign) ? atom.test(sign) : /[\p{L}\p{M}\p{N}]/u.test(sign)))
}
