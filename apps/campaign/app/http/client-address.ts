import { isIPv6 } from 'node:net'

/**
 * The address a request came from, as it is counted. Each of our own proxies appends the address that it saw, so with `hops`
 * proxies the client is the entry that far from the right; what stands to the left of it anybody may have written. Of IPv6 it is the
 * network: a household, or one rented server, has a /64, which is as many addresses as it likes (RFC 6177, RFC 4291 section 2.5.4).
 */
export function findClientAddress(headers: Headers, socketAddress: string, hops: number): string {
  if (hops === 0) return toCounted(socketAddress)
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim())
  return toCounted(seen.at(-hops) || socketAddress)
}

function toCounted(address: string): string {
  const [bare = ''] = withoutPort(address).split('%')
  if (!isIPv6(bare)) return bare
  const groups = expand(bare)
  return isMapped(groups) ? toIpv4(groups) : `${groups.slice(0, 4).join(':')}::/64`
}

/** Some proxies write the port as well, which is another for each connection. */
function withoutPort(address: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address
}

/** The eight groups of an IPv6 address, in hexadecimal without leading zeros. */
function expand(address: string): string[] {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [left = [], right] = canonical.split('::').map((side) => side.split(':').filter((group) => group !== ''))
  if (right === undefined) return left
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
}

/** An IPv4 address as a socket that takes both kinds names it: `::ffff:192.0.2.1`. */
function isMapped(groups: string[]): boolean {
  return groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff'
}

function toIpv4(groups: string[]): string {
  const halves = groups.slice(6).map((group) => Number.parseInt(group, 16))
  return halves.flatMap((half) => [half >> 8, half & 0xff]).join('.')
}
