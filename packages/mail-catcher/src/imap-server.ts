import type { AddressInfo, Server } from 'node:net'

/** An IMAP server of a test's own. */
export interface ImapServer {
  port: number
  close: () => Promise<void>
}

export const imapLogin = { user: 'back', pass: 'secret' }

/** Listens on this machine alone, on a port of the system's choosing. */
export async function listenOnFreePort(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('a server without a port')
  return address.port
}
