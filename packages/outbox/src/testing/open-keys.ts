import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'
import { type DayKeyTimes, dayKeyTimes } from '../day-keys/day-key.ts'
import { openSealer } from '../day-keys/find-day-key.ts'
import { generateSealingKeys } from '../day-keys/identity.ts'
import { openKeyFolder } from '../day-keys/key-folder.ts'
import { openKeyRing } from '../day-keys/key-ring.ts'
import { tendDayKeys, type Tended } from '../day-keys/tend-day-keys.ts'
import { createErasureSigner } from '../day-keys/erasure-signer.ts'
import type { Seal } from '../seal/sealing.ts'
import type { Open } from '../day-keys/opening.ts'

/** A worker's keys, and what the campaign seals with, each in the role it has in life; today's key is published. */
export interface KeysForTests {
  keys: { publicKey: string; privateKey: string }
  /** What a worker process is told of them. */
  workerEnv: { SEALING_PRIVATE_KEY: string; SEALING_KEYS_FOLDER: string }
  /** As the campaign seals. */
  seal: Seal
  /** As the worker opens. */
  open: Open
  /** A worker's round. */
  tend: (times?: DayKeyTimes, isClockRight?: () => Promise<boolean>) => Promise<Tended>
  close: () => Promise<void>
}

/** Without `keys`, of a worker of its own; without a `folder`, with a folder of its own. */
export async function openKeys(
  database: TestDatabase,
  given: { keys?: KeysForTests['keys']; folder?: string } = {},
): Promise<KeysForTests> {
  const keys = given.keys ?? generateSealingKeys()
  const path = given.folder ?? (await mkdtemp(join(tmpdir(), 'safe-to-report-keys-')))
  const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test keys', max: 2 })
  const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test keys', max: 2 })
  const folder = await openKeyFolder(path)
  const { db } = worker
  const ring = openKeyRing({ db, folder, privateKeys: [keys.privateKey] })
  const signer = createErasureSigner(keys.privateKey)
  const tend: KeysForTests['tend'] = (times = dayKeyTimes, isClockRight = async () => true) =>
    tendDayKeys({ db, folder, ring, signer, times, isClockRight })
  await tend()
  return {
    keys,
    workerEnv: { SEALING_PRIVATE_KEY: keys.privateKey, SEALING_KEYS_FOLDER: path },
    seal: openSealer({ db: campaign.db, signers: [keys.publicKey], elapsed: () => performance.now() }),
    open: ring.open,
    tend,
    close: async () => {
      await Promise.all([worker.close(), campaign.close()])
      if (given.folder === undefined) await rm(path, { recursive: true, force: true })
    },
  }
}
