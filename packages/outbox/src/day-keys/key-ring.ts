import type { KeyObject } from 'node:crypto'
import { endedDayKeys, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { toPrivateKey } from '../seal/hpke.ts'
import { createSealer, type Seal, type SealingKey } from '../seal/sealing.ts'
import { CannotOpen, createOpener, createRelocker, type Open, type Relock } from './opening.ts'
import { type DayKey, toSealingKey } from './day-key.ts'
import { openingKeyBeforeDayKeys } from './identity.ts'
import type { KeyFolder } from './key-folder.ts'

/** What a worker opens and seals with. */
export interface KeyRing {
  open: Open
  seal: Seal
  relock: Relock
  /** From now on this is today's key. */
  sealWith: (key: DayKey) => void
  /** Reads private halves now, so that no mail waits for a file. */
  learn: (ids: Iterable<string>) => Promise<void>
  /** Lets go of private halves that were read. */
  forget: (ids: Iterable<string>) => void
}

/** Reads each private half from its file once, and keeps it until it is told to forget it. */
export function openKeyRing(options: {
  db: Queryable
  folder: KeyFolder
  /** The long-lived private keys, for what was sealed before there were day keys. */
  privateKeys: readonly string[]
}): KeyRing {
  const { db, folder } = options
  const before = options.privateKeys.map(openingKeyBeforeDayKeys)
  const known = new Map<string, KeyObject>()
  let today: SealingKey | undefined

  const findOpening = async (id: string | undefined): Promise<readonly KeyObject[]> => {
    if (id === undefined) return before
    const key = known.get(id) ?? (await readKey(folder, id))
    if (key === undefined) throw await whyMissing(db, id)
    known.set(id, key)
    return [key]
  }
  const findSealing = async (): Promise<SealingKey> => {
    if (today === undefined) throw new Error('the key of today was not made yet')
    return today
  }
  return {
    open: createOpener(findOpening),
    seal: createSealer(findSealing),
    relock: createRelocker(findOpening, findSealing),
    sealWith: (key) => {
      today = toSealingKey(key)
    },
    async learn(ids) {
      for (const id of ids) {
        const key = known.get(id) ?? (await readKey(folder, id))
        if (key !== undefined) known.set(id, key)
      }
    },
    forget: (ids) => {
      for (const id of ids) known.delete(id)
    },
  }
}

async function readKey(folder: KeyFolder, id: string): Promise<KeyObject | undefined> {
  const kept = await folder.read(id)
  if (kept === undefined) return undefined
  const key = toPrivateKey(kept.privateKey)
  kept.privateKey.fill(0)
  return key
}

async function whyMissing(db: Queryable, id: string): Promise<CannotOpen> {
  const [ended] = await db.select().from(endedDayKeys).where(eq(endedDayKeys.id, id))
  return ended === undefined
    ? new CannotOpen(`day key ${id} is not in this worker's SEALING_KEYS_FOLDER`, 'key-not-here')
    : new CannotOpen(`day key ${id} was destroyed, and what is sealed to it with it`, 'key-ended')
}
