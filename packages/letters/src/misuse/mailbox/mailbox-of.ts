import { domainToASCII } from 'node:url'
import { providers, type ProviderRules } from './providers.ts'

/**
 * The mailbox that an address reaches, as one text for all the ways in which it can be written: letters' case, full width, tags,
 * quotes, an international domain, and what its provider says makes no difference. For counting and comparing; never to be
 * written to.
 *
 * @example
 * mailboxOf('A.na+news@GoogleMail.com') // 'ana@gmail.com'
 */
export function mailboxOf(email: string): string {
  const { name, domain } = readAddress(email)
  const rules = findRules(domain)
  if (rules === undefined) return `${cutTag(name, '+')}@${domain}`
  const [own = domain] = rules.domains
  // Of `anything@name.domain` the name is the mailbox, and what stands before the @ is the tag.
  const owner = rules.hasSubdomains && domain.endsWith(`.${own}`) ? domain.slice(0, -own.length - 1) : name
  const plain = cutTag(cutTag(owner, '+'), rules.tag)
  const bare = rules.ignores === undefined ? plain : plain.replaceAll(rules.ignores, '')
  return `${bare || plain}@${own}`
}

/** The domain of an address, as one text for all ways of writing it. */
export function domainOf(email: string): string {
  const { domain } = readAddress(email)
  const rules = findRules(domain)
  return rules?.domains[0] ?? domain
}

function readAddress(email: string): { name: string; domain: string } {
  const address = email.trim().normalize('NFKC').toLowerCase()
  const at = address.lastIndexOf('@')
  return { name: unquote(address.slice(0, Math.max(at, 0))), domain: toDomain(address.slice(at + 1)) }
}

/** `"ana"@…` is `ana@…`, and a backslash says only that the next character stands for itself (RFC 5321, section 4.1.2). */
function unquote(name: string): string {
  if (!name.startsWith('"') || !name.endsWith('"') || name.length < 2) return name
  return name.slice(1, -1).replaceAll(/\\(.)/g, '$1')
}

function toDomain(typed: string): string {
  const bare = typed.endsWith('.') ? typed.slice(0, -1) : typed
  return domainToASCII(bare) || bare
}

/** Nothing is left of a name that begins with the mark: then it is no tag. */
function cutTag(name: string, mark: string | undefined): string {
  const at = mark === undefined ? -1 : name.indexOf(mark)
  return at > 0 ? name.slice(0, at) : name
}

function findRules(domain: string): ProviderRules | undefined {
  return providers.find(
    ({ domains, hasSubdomains }) =>
      domains.includes(domain) || (hasSubdomains && domains.some((own) => isDirectlyUnder(domain, own))),
  )
}

function isDirectlyUnder(domain: string, own: string): boolean {
  return domain.endsWith(`.${own}`) && !domain.slice(0, -own.length - 1).includes('.')
}
