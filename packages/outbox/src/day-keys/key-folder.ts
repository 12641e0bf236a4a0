import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** A private half, and the moment by which it must be destroyed. */
interface KeptKey {
  id: string
  endsAt: Date
  privateKey: Buffer
}

/** The folder in which the private halves of day keys lie, a file each; workers may share it. */
export interface KeyFolder {
  /** Undefined when there is none. Whoever reads one overwrites its bytes after use. */
  read: (id: string) => Promise<KeptKey | undefined>
  list: () => Promise<Pick<KeptKey, 'id' | 'endsAt'>[]>
  /** Writes one to the disk before it answers. */
  keep: (key: KeptKey) => Promise<void>
  /** Overwrites it and takes it away, as far as a file system does what it is told. One that is not there is no error. */
  destroy: (id: string) => Promise<void>
}

const privateBytes = 32
const checkedBytes = privateBytes + 8
const sumBytes = 8
const nameOfFile = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.key$/

/** Opens a folder for day keys, made if missing. Throws for one that others on this machine may look into. */
export async function openKeyFolder(path: string): Promise<KeyFolder> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0) {
    throw new Error(`The folder of sealing keys, ${path}, is open to others on this machine: chmod 700 it.`)
  }
  const fileOf = (id: string): string => join(path, `${id}.key`)
  const read = async (id: string): Promise<KeptKey | undefined> => {
    const bytes = await absentIfMissing(readFile(fileOf(id)))
    // Cut short: a worker is writing it, or died while it wrote, and nothing was ever sealed to it.
    return bytes?.length === checkedBytes + sumBytes ? toKept(id, bytes) : undefined
  }
  return {
    async read(id) {
      const kept = await read(id)
      return kept === undefined || kept.endsAt === overwritten ? undefined : kept
    },
    async list() {
      const ids = (await readdir(path)).flatMap((name) => nameOfFile.exec(name)?.[1] ?? [])
      const kept = await Promise.all(ids.map(read))
      return kept.flatMap((key) => {
        if (key === undefined) return []
        key.privateKey.fill(0)
        return { id: key.id, endsAt: key.endsAt }
      })
    },
    async keep({ id, endsAt, privateKey }) {
      const bytes = Buffer.alloc(checkedBytes + sumBytes)
      privateKey.copy(bytes)
      bytes.writeBigInt64BE(BigInt(endsAt.getTime()), privateBytes)
      sumOf(bytes).copy(bytes, checkedBytes)
      await writeThrough(fileOf(id), 'wx', bytes)
      bytes.fill(0)
      await syncFolder(path)
    },
    async destroy(id) {
      await absentIfMissing(writeThrough(fileOf(id), 'r+', randomBytes(checkedBytes + sumBytes)))
      await absentIfMissing(unlink(fileOf(id)))
      await syncFolder(path)
    },
  }
}

/** The last moment of a file whose bytes do not agree: a worker is destroying it, or died while it did. */
const overwritten = new Date(0)

function toKept(id: string, bytes: Buffer): KeptKey {
  const isWhole = sumOf(bytes).equals(bytes.subarray(checkedBytes))
  const endsAt = isWhole ? new Date(Number(bytes.readBigInt64BE(privateBytes))) : overwritten
  return { id, endsAt, privateKey: bytes.subarray(0, privateBytes) }
}

function sumOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes.subarray(0, checkedBytes)).digest().subarray(0, sumBytes)
}

async function writeThrough(file: string, flags: 'wx' | 'r+', bytes: Buffer): Promise<void> {
  const handle = await open(file, flags, 0o600)
  try {
    await handle.write(bytes, 0, bytes.length, 0)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** So that a power cut neither loses a new file nor brings back one that was taken away. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Another worker that shares the folder may have been first. */
async function absentIfMissing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
