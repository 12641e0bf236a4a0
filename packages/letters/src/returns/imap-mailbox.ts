import { ImapFlow } from 'imapflow'
import { isOnOwnMachine } from '../own-machine.ts'

/** The mailbox that returns come to, as far as reading them needs it. Mails are named by their UID. */
export interface Mailbox {
  /** Every mail in it, the oldest first. */
  list: () => Promise<number[]>
  /** The mail's first bytes, at most `mostBytes`; undefined when it is gone. */
  fetch: (uid: number) => Promise<Buffer | undefined>
  delete: (uid: number) => Promise<void>
  /** Moves a mail to the folder of what nobody could make out. */
  setAside: (uid: number) => Promise<void>
  /** Deletes what came to that folder before an instant; how many it still holds. */
  dropSetAside: (before: Date) => Promise<number>
  /** Until something new comes, the connection ends, or so many milliseconds have passed. */
  waitForMail: (milliseconds: number, signal: AbortSignal) => Promise<void>
  close: () => Promise<void>
}

/** A report, or an answer with a scanned letter, is smaller. What lies behind is not read. */
export const mostBytes = 5 * 1024 * 1024
/** How long a server may take to answer when we want to end. */
const patienceMilliseconds = 2_000
/** Where what is unclear waits for people. */
const unclearFolder = 'Unclear'

/**
 * Opens a mailbox over IMAP4rev1. `imapUrl`: `imaps://user:password@host/Folder`; `imap:` insists on STARTTLS, except on
 * this machine. Without a folder it is INBOX. Once `signal` is aborted, a server that does not answer has a few seconds.
 */
export async function openMailbox(imapUrl: string, signal?: AbortSignal): Promise<Mailbox> {
  const url = new URL(imapUrl)
  const isSecure = url.protocol === 'imaps:'
  const client = new ImapFlow({
    host: url.hostname.replaceAll(/[[\]]/g, ''),
    port: Number(url.port) || (isSecure ? 993 : 143),
    secure: isSecure,
    doSTARTTLS: isSecure ? undefined : !isOnOwnMachine(url),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false, // its log lines hold what is in the mails
    disableAutoIdle: true,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 120_000,
  })
  client.on('error', () => undefined) // what comes of it is told by the command that fails
  const breakOffSoon = (): void => void setTimeout(() => client.close(), patienceMilliseconds).unref()
  signal?.addEventListener('abort', breakOffSoon, { once: true })
  const inbox = decodeURIComponent(url.pathname.slice(1)) || 'INBOX'
  const unclear = await openFolders(client, inbox).catch((error: unknown) => {
    signal?.removeEventListener('abort', breakOffSoon)
    client.close()
    throw error
  })
  let listed: number[] = []

  return {
    list: async () => (listed = await listAll(client)),
    fetch: async (uid) => {
      const mail = await client.fetchOne(String(uid), { source: { start: 0, maxLength: mostBytes } }, { uid: true })
      // Taken away by another worker in between, it has `false` for its source, whatever its type says.
      return (mail && mail.source) || undefined
    },
    delete: async (uid) => {
      demand(await client.messageDelete(String(uid), { uid: true }))
    },
    setAside: async (uid) => {
      demand(await client.messageMove(String(uid), unclear, { uid: true }))
    },
    dropSetAside: async (before) => {
      await client.mailboxOpen(unclear)
      try {
        const old = await listOlder(client, before)
        if (old.length > 0) demand(await client.messageDelete(old.join(','), { uid: true }))
        const { messages = 0 } = demand(await client.status(unclear, { messages: true }))
        return messages
      } finally {
        await client.mailboxOpen(inbox)
      }
    },
    waitForMail: (milliseconds, stopping) => waitForMail(client, { listed, milliseconds }, stopping),
    close: async () => {
      signal?.removeEventListener('abort', breakOffSoon)
      const breakingOff = setTimeout(() => client.close(), patienceMilliseconds)
      await client.logout().catch(() => client.close())
      clearTimeout(breakingOff)
    },
  }
}

/** Connects, and leaves INBOX open; where the folder of what is unclear is. */
async function openFolders(client: ImapFlow, inbox: string): Promise<string> {
  await client.connect()
  await client.mailboxOpen(inbox)
  const { path } = await client.mailboxCreate(unclearFolder)
  return path
}

/** Those marked deleted, too: a connection that broke between the mark and the removal would leave them here for ever. */
async function listAll(client: ImapFlow): Promise<number[]> {
  await client.noop() // servers tell of new mail only when asked for something
  return demand(await client.search({ all: true }, { uid: true }))
}

/** By each mail's own date: servers understand a search by age in different ways. */
async function listOlder(client: ImapFlow, before: Date): Promise<number[]> {
  const old: number[] = []
  if (client.mailbox === false || client.mailbox.exists === 0) return old
  for await (const { uid, internalDate } of client.fetch('1:*', { internalDate: true })) {
    if (internalDate !== undefined && new Date(internalDate) < before) old.push(uid)
  }
  return old
}

/** The client answers false, or nothing, where the server refused or the connection is gone. */
function demand<Answer>(answer: Answer | false | undefined): Answer {
  if (answer === false || answer === undefined) throw new Error('the mailbox did not do what was asked')
  return answer
}

interface Waiting {
  /** The mails of the last look. */
  listed: readonly number[]
  milliseconds: number
}

async function waitForMail(client: ImapFlow, { listed, milliseconds }: Waiting, signal: AbortSignal): Promise<void> {
  if (signal.aborted || !client.usable) return
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      client.off('exists', end).off('close', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end)
    client.on('exists', end).on('close', end)
    // Of a mail that came while the other folder was open no server tells: it was there when this one was opened again.
    hasNewer(client, Math.max(0, ...listed)).then((found) => {
      if (found) return end()
      client.idle().catch(() => undefined)
    }, end)
  })
}

async function hasNewer(client: ImapFlow, newest: number): Promise<boolean> {
  // Whatever the number, such a range holds the last mail.
  const uids = demand(await client.search({ uid: `${newest + 1}:*` }, { uid: true }))
  return uids.some((uid) => uid > newest)
}
