/** A network that an address is in, and how many times as much as one address it may do. */
export interface Network {
  network: string
  times: number
}

/**
 * The wider networks of an address as `findClientAddress` gives it: of IPv4 the /24, of IPv6 the /48, which a customer with more than
 * one network of their own has (RFC 6177), and the /32, which is a whole provider. Generous, since a carrier, a university or a town
 * shares them: they stop whoever has hundreds of addresses to ask from, and nobody else.
 */
export function networksOf(address: string): Network[] {
  const ipv4 = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(address)
  if (ipv4) return [{ network: `${ipv4[1]}.0/24`, times: 20 }]
  const ipv6 = /^([\da-f]{1,4}):([\da-f]{1,4}):([\da-f]{1,4}):[\da-f]{1,4}::\/64$/.exec(address)
  if (!ipv6) return []
  const [, first, second, third] = ipv6
  return [
    { network: `${first}:${second}:${third}::/48`, times: 20 },
    { network: `${first}:${second}::/32`, times: 200 },
  ]
}
