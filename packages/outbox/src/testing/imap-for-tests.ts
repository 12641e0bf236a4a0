import { connect, createServer, type Socket } from 'node:net'
import { ImapFlow } from 'imapflow'
import { findDovecot, startDovecot } from './dovecot.ts'
import { imapLogin, listenOnFreePort } from '@safe-to-report/mail-catcher/testing'
import { startImapStandIn } from '@safe-to-report/mail-catcher/imap-stand-in'

/** A mailbox of returns on an IMAP server of the test's own. */
export interface ImapForTests {
  /** Which server it is: a real one where the machine has it. */
  server: string
  /** For the code under test: behind a wire that can be cut. */
  url: string
  /** Puts a mail into INBOX, as a mail server would; with flags, as others have left it. */
  deliver: (raw: string, flags?: string[]) => Promise<void>
  /** The mails of a folder, whole. */
  listMails: (folder: string) => Promise<string[]>
  /** Breaks every connection of the code under test; while `isDown`, new ones break, too. */
  cut: (isDown?: boolean) => void
  mend: () => void
  /** From here on nothing passes either way, and no connection ends. */
  stall: () => void
  /** How many connections the code under test has open. */
  connections: () => number
  close: () => Promise<void>
}

/** Starts Dovecot where the machine has it, with mails that wait in it, and a stand-in, empty, where it has not. `server` says which. */
export async function startImapForTests(isStandIn = false, waiting: readonly string[] = []): Promise<ImapForTests> {
  const dovecot = isStandIn ? undefined : findDovecot()
  const server = dovecot ? await startDovecot(dovecot, undefined, waiting) : await startImapStandIn()
  const wire = await startWire(server.port)
  return {
    server: dovecot ? `Dovecot ${dovecot.version}` : 'the stand-in for an IMAP server',
    url: `imap://${imapLogin.user}:${imapLogin.pass}@127.0.0.1:${wire.port}/INBOX`,
    deliver: (raw, flags) =>
      asMailServer(server.port, async (client) => {
        await client.append('INBOX', raw, flags)
      }),
    listMails: (folder) => asMailServer(server.port, (client) => readFolder(client, folder)),
    cut: wire.cut,
    mend: wire.mend,
    stall: wire.stall,
    connections: wire.connections,
    close: async () => {
      await wire.close()
      await server.close()
    },
  }
}

async function asMailServer<Result>(port: number, work: (client: ImapFlow) => Promise<Result>): Promise<Result> {
  const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, auth: imapLogin, logger: false })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.logout()
  }
}

async function readFolder(client: ImapFlow, folder: string): Promise<string[]> {
  const { exists } = await client.mailboxOpen(folder)
  const mails: string[] = []
  if (exists === 0) return mails
  for await (const { source } of client.fetch('1:*', { source: true })) mails.push(source?.toString('utf8') ?? '')
  return mails
}

interface Wire {
  port: number
  cut: (isDown?: boolean) => void
  mend: () => void
  stall: () => void
  connections: () => number
  close: () => Promise<void>
}

async function startWire(target: number): Promise<Wire> {
  const sockets = new Set<Socket>()
  let isDown = false
  const server = createServer((near) => {
    if (isDown) return void near.destroy()
    const far = connect(target, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far).pipe(near)
  })
  const port = await listenOnFreePort(server)
  const cut = (stayDown = false): void => {
    isDown = stayDown
    for (const socket of sockets) socket.destroy()
  }
  return {
    port,
    cut,
    mend: () => {
      isDown = false
    },
    connections: () => sockets.size / 2,
    stall: () => {
      for (const socket of sockets) socket.unpipe().pause()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        cut(true)
      }),
  }
}
