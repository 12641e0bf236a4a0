import { Resolver } from 'node:dns/promises'
import { z } from 'zod'
import type { MailDns } from './finding.ts'

const notThere = z.object({ code: z.enum(['ENOTFOUND', 'ENODATA']) })

/** Asks the machine's DNS servers, or those given ('127.0.0.1:5353'). */
export function openDns(servers: string[] = []): MailDns {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 })
  if (servers.length > 0) resolver.setServers(servers)
  return {
    listTxt: async (name) => (await orNone(resolver.resolveTxt(name))).map((strings) => strings.join('')),
    listMx: async (name) =>
      (await orNone(resolver.resolveMx(name)))
        .toSorted((a, b) => a.priority - b.priority)
        .map(({ exchange }) => exchange),
    listAddresses: async (name) => [
      ...(await orNone(resolver.resolve4(name))),
      ...(await orNone(resolver.resolve6(name))),
    ],
    resolve: (name, type) => resolve(resolver, name, type),
  }
}

async function resolve(resolver: Resolver, name: string, type: string): ReturnType<MailDns['resolve']> {
  switch (type) {
    case 'TXT':
      return resolver.resolveTxt(name)
    case 'A':
      return resolver.resolve4(name)
    case 'AAAA':
      return resolver.resolve6(name)
    case 'CNAME':
      return resolver.resolveCname(name)
    case 'PTR':
      return resolver.resolvePtr(name)
    case 'MX':
      return Object.assign([], await resolver.resolveMx(name))
    default:
      throw new Error(`mail needs no ${type} record`)
  }
}

async function orNone<Row>(asking: Promise<Row[]>): Promise<Row[]> {
  try {
    return await asking
  } catch (error) {
    if (notThere.safeParse(error).success) return []
    throw error
  }
}
