import type { ImapFlow } from 'imapflow'

/** Where what is unclear waits for people. */
const folderName = 'Unclear'

/**
 * Finds the folder of what is unclear, or makes it; where it is, or undefined where the server has none and lets none be made.
 * Servers say in different ways that a folder is there already, and want folders in different places, so it is looked for first,
 * and a no to making it is taken for a reason to look again, not for a fault.
 */
export async function findUnclearFolder(client: ImapFlow): Promise<string | undefined> {
  const listed = await list(client)
  const delimiter = client.namespace?.delimiter || listed[0]?.delimiter || '.'
  const places = [`${client.namespace?.prefix ?? ''}${folderName}`, `INBOX${delimiter}${folderName}`]
  const there = places.find((place) => listed.some(({ path }) => path === place))
  if (there !== undefined) return there
  for (const place of places) {
    if (await isMade(client, place)) return place
  }
  return undefined
}

async function list(client: ImapFlow): Promise<{ path: string; delimiter: string }[]> {
  try {
    const folders = await client.list({ listOnly: true })
    return folders.filter(({ flags }) => !flags.has('\\Noselect'))
  } catch (error) {
    // One that does not list its folders may have them all the same.
    if (!client.usable) throw error
    return []
  }
}

async function isMade(client: ImapFlow, place: string): Promise<boolean> {
  try {
    await client.mailboxCreate(place)
    return true
  } catch (error) {
    if (!client.usable) throw error
    // "Mailbox already exists" without a code, as Cyrus says it, or because another worker made it this instant.
    return isThere(client, place)
  }
}

async function isThere(client: ImapFlow, place: string): Promise<boolean> {
  try {
    return Boolean(await client.status(place, { messages: true }))
  } catch (error) {
    if (!client.usable) throw error
    return false
  }
}
