import { randomBytes } from 'node:crypto'

interface KeyPlace {
  /** What the key is for, as an error would say it. */
  of: string
  find: () => Promise<{ key: Buffer }[]>
  /** Keeps the key unless there is one by now. */
  insert: (key: Buffer) => Promise<unknown>
}

/** The random key that is kept in a place, 32 bytes, made when there is none. Where two processes meet, the first to insert decides. */
export async function findOrMakeKey({ of, find, insert }: KeyPlace): Promise<Buffer> {
  const [found] = await find()
  if (found !== undefined) return found.key
  await insert(randomBytes(32))
  const [made] = await find()
  if (made === undefined) throw new Error(`no key of ${of} although one was just made`)
  return made.key
}
