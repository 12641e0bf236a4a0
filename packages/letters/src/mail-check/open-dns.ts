import { Resolver } from 'node:dns/promises'
import { z } from 'zod'
import type { MailDns } from './check-mail.ts'

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
        .map(({ exchange }) => exchange)
        .filter((exchange) => exchange !== ''),
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
