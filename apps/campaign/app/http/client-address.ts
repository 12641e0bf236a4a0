/**
 * The address a request came from. Each of our own proxies appends the address that it saw, so with `hops` proxies the
 * client is the entry that far from the right; what stands to the left of it anybody may have written.
 */
export function findClientAddress(headers: Headers, socketAddress: string, hops: number): string {
  if (hops === 0) return socketAddress
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim())
  return seen.at(-hops) || socketAddress
}
