import type { KeyObject } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toPrivateKey } from '../seal/hpke.ts'
import { type SealedFor } from '../seal/sealing.ts'
import { createOpener } from '../day-keys/opening.ts'
import { fromUuid } from '../seal/uuid-bytes.ts'

/** Farther behind its id than this lies nothing of a row: what is longer is kept elsewhere. */
const longestRow = 4_096
/** Of a wrapped key with the name of its day key, 96 bytes, and of one from before, 80: PostgreSQL's one byte before a short value. */
const headers = new Map([
  [(97 << 1) | 1, 96],
  [(81 << 1) | 1, 80],
])

/** Every file of a cluster in which rows may lie, live or dead: its tables and its write-ahead log. */
export async function stealFiles(dataFolder: string, folders = ['base', 'pg_wal']): Promise<Buffer[]> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const found = await readdir(join(dataFolder, folder), { recursive: true, withFileTypes: true })
      return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
    }),
  )
  return Promise.all(files.flat().map((file) => readFile(file)))
}

/** Every key that a worker has: the files of its folder, and its long-lived key. */
export async function stealKeys(keysFolder: string, longLived: string): Promise<KeyObject[]> {
  const names = await readdir(keysFolder)
  const files = await Promise.all(names.map((name) => readFile(join(keysFolder, name))))
  const raw = [...files.map((bytes) => bytes.subarray(0, 32)), Buffer.from(longLived, 'base64url')]
  return raw.map(toPrivateKey)
}

/** Looks for the bytes of these rows' ids, and opens what stands behind each with any of the keys: the texts. */
export async function openStolen(
  files: readonly Buffer[],
  rows: readonly SealedFor[],
  keys: readonly KeyObject[],
): Promise<{ found: number; texts: string[] }> {
  const open = createOpener(async () => keys)
  const places = rows.flatMap((row) =>
    files.flatMap((file) => bytesBehind(file, fromUuid(row.id)).map((bytes) => ({ row, bytes }))),
  )
  const tries = places.flatMap(({ row, bytes }) => candidatesIn(bytes).map((candidate) => ({ row, candidate })))
  const opened = await Promise.all(tries.map(({ row, candidate }) => open(row, candidate).catch(() => undefined)))
  return { found: places.length, texts: [...new Set(opened.filter((text) => text !== undefined))] }
}

function bytesBehind(file: Buffer, id: Buffer): Buffer[] {
  const places: Buffer[] = []
  for (let at = file.indexOf(id); at >= 0; at = file.indexOf(id, at + 1)) {
    places.push(file.subarray(at + id.length, at + id.length + longestRow))
  }
  return places
}

/** Wherever a value of the length of a wrapped key may begin, and a longer value may end right before it. */
function candidatesIn(bytes: Buffer): { sealed: Buffer; wrappedKey: Buffer }[] {
  const candidates: { sealed: Buffer; wrappedKey: Buffer }[] = []
  for (const [at, byte] of bytes.entries()) {
    const length = headers.get(byte)
    if (length === undefined || at + 1 + length > bytes.length) continue
    const wrappedKey = bytes.subarray(at + 1, at + 1 + length)
    for (let begin = 0; begin + 4 < at; begin += 1) {
      // Its length, itself among it, stands before a value in four bytes, the lowest two bits of them zero; or, of a short one, in one.
      if (bytes.readUInt32LE(begin) === (at - begin) << 2)
        candidates.push({ sealed: bytes.subarray(begin + 4, at), wrappedKey })
      if (bytes[begin] === (((at - begin) << 1) | 1))
        candidates.push({ sealed: bytes.subarray(begin + 1, at), wrappedKey })
    }
  }
  return candidates
}
