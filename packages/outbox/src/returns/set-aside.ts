import type { ImapFlow } from 'imapflow'
import { demand } from './demand.ts'

/** Where mails wait that nobody could make out. */
export interface SetAside {
  setAside: (uids: readonly number[]) => Promise<void>
  /** Deletes those that came before an instant; how many are left. */
  dropOlder: (before: Date) => Promise<number>
  /** Whether a mail of INBOX is one of these. */
  holdsInPlace: (uid: number) => boolean
  /** Whether any is. */
  isInPlace: () => boolean
}

/** In a folder of their own; what the server refuses to move there, among the others. */
export function keepAsideIn(client: ImapFlow, folder: string, inbox: string): SetAside {
  const inPlace = keepAsideInPlace(client)

  async function dropOlderInFolder(before: Date): Promise<number> {
    await client.mailboxOpen(folder)
    try {
      const old = (await listArrivals(client)).filter(({ at }) => at < before).map(({ uid }) => uid)
      if (old.length > 0) demand(client, await client.messageDelete(old.join(','), { uid: true }))
      const { messages = 0 } = demand(client, await client.status(folder, { messages: true }))
      return messages
    } finally {
      await client.mailboxOpen(inbox)
    }
  }

  return {
    setAside: async (uids) => {
      const moved = await client.messageMove(uids.join(','), folder, { uid: true })
      if (moved) return
      if (!client.usable) demand(client, moved)
      await inPlace.setAside(uids)
    },
    dropOlder: async (before) => (await dropOlderInFolder(before)) + (await inPlace.dropOlder(before)),
    holdsInPlace: inPlace.holdsInPlace,
    isInPlace: inPlace.isInPlace,
  }
}

/** Among the others, where the server has no folder for them: as long as this connection lasts each is looked at once. */
export function keepAsideInPlace(client: ImapFlow): SetAside {
  const kept = new Set<number>()
  return {
    setAside: async (uids) => {
      for (const uid of uids) kept.add(uid)
    },
    dropOlder: async (before) => {
      if (kept.size === 0) return 0
      const there = (await listArrivals(client)).filter(({ uid }) => kept.has(uid))
      const old = there.filter(({ at }) => at < before).map(({ uid }) => uid)
      if (old.length > 0) demand(client, await client.messageDelete(old.join(','), { uid: true }))
      kept.clear()
      for (const { uid, at } of there) if (at >= before) kept.add(uid)
      return kept.size
    },
    holdsInPlace: (uid) => kept.has(uid),
    isInPlace: () => kept.size > 0,
  }
}

/** By each mail's own date: servers understand a search by age in different ways. */
async function listArrivals(client: ImapFlow): Promise<{ uid: number; at: Date }[]> {
  const arrivals: { uid: number; at: Date }[] = []
  if (client.mailbox === false || client.mailbox.exists === 0) return arrivals
  for await (const { uid, internalDate } of client.fetch('1:*', { internalDate: true })) {
    if (internalDate !== undefined) arrivals.push({ uid, at: new Date(internalDate) })
  }
  return arrivals
}
