import { ImapFlow } from 'imapflow'
import { isOnOwnMachine } from '../own-machine.ts'
import { demand } from './demand.ts'
import { keepAsideIn, keepAsideInPlace } from './set-aside.ts'
import { findUnclearFolder } from './unclear-folder.ts'

/** The mailbox that returns come to, as far as reading them needs it. Mails are named by their UID. */
export interface Mailbox {
  /** Every mail in it that is to be looked at, the newest first. */
  list: () => Promise<number[]>
  /** The mail's first bytes, at most `mostBytes`; undefined when it is gone. */
  fetch: (uid: number) => Promise<Buffer | undefined>
  /** In one go: a server takes about as long for a hundred as for one. */
  delete: (uids: readonly number[]) => Promise<void>
  /** Moves mails to the folder of what nobody could make out; where there is none, they stay, and are not listed again. */
  setAside: (uids: readonly number[]) => Promise<void>
  /** Deletes what was set aside and came before an instant; how many it still holds. */
  dropSetAside: (before: Date) => Promise<number>
  /** Whether what is set aside stays where it came, since there is no folder for it, or it may not be moved. */
  keepsInPlace: () => boolean
  /** Until something new comes, the connection ends, or so many milliseconds have passed. */
  waitForMail: (milliseconds: number, signal: AbortSignal) => Promise<void>
  close: () => Promise<void>
}

/** A report, or an answer with a scanned letter, is smaller. What lies behind is not read. */
export const mostBytes = 5 * 1024 * 1024
/** How long a server may take to answer when we want to end. */
const patienceMilliseconds = 2_000
/** As long as a mail server may take to greet. */
const greetingMilliseconds = 60_000

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
    // As with the relay: who could stand in between has this machine already.
    ...(isOnOwnMachine(url) && { tls: { rejectUnauthorized: false } }),
    connectionTimeout: 15_000,
    greetingTimeout: greetingMilliseconds,
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
  const folder = unclear === undefined ? keepAsideInPlace(client) : keepAsideIn(client, unclear, inbox)
  /** All of them, those kept in place too: what is not among them has come since. */
  let listed: number[] = []

  return {
    list: async () => {
      listed = await listAll(client)
      return listed.filter((uid) => !folder.holdsInPlace(uid)).toReversed()
    },
    fetch: async (uid) => {
      const mail = await client.fetchOne(String(uid), { source: { start: 0, maxLength: mostBytes } }, { uid: true })
      // Taken away by another worker in between, it has `false` for its source, whatever its type says.
      return (mail && mail.source) || undefined
    },
    delete: async (uids) => {
      if (uids.length > 0) demand(client, await client.messageDelete(uids.join(','), { uid: true }))
    },
    setAside: async (uids) => {
      if (uids.length > 0) await folder.setAside(uids)
    },
    dropSetAside: folder.dropOlder,
    keepsInPlace: () => unclear === undefined || folder.isInPlace(),
    waitForMail: (milliseconds, stopping) => waitForMail(client, { listed, milliseconds }, stopping),
    close: async () => {
      signal?.removeEventListener('abort', breakOffSoon)
      const breakingOff = setTimeout(() => client.close(), patienceMilliseconds)
      await client.logout().catch(() => client.close())
      clearTimeout(breakingOff)
    },
  }
}

/** Connects, and leaves INBOX open; where the folder of what is unclear is, if there is one. */
async function openFolders(client: ImapFlow, inbox: string): Promise<string | undefined> {
  await client.connect()
  await client.mailboxOpen(inbox)
  return findUnclearFolder(client)
}

/** Those marked deleted, too: a connection that broke between the mark and the removal would leave them here for ever. */
async function listAll(client: ImapFlow): Promise<number[]> {
  await client.noop() // servers tell of new mail only when asked for something
  return demand(client, await client.search({ all: true }, { uid: true }))
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
  const uids = demand(client, await client.search({ uid: `${newest + 1}:*` }, { uid: true }))
  return uids.some((uid) => uid > newest)
}
