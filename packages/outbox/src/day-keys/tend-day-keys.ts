import { destroyEnded, endDayKeys, countLost, listOver } from './end-day-keys.ts'
import type { KeyRing } from './key-ring.ts'
import { publishDayKey, type PublishOptions } from './publish-day-key.ts'
import { relockHeld, type Relocked } from './relock-held.ts'

export interface TendOptions extends PublishOptions {
  ring: KeyRing
  /** While it is not, no key ends, which could not be undone: this machine's clock or the database's is wrong. Absent: it is. */
  isClockRight?: () => Promise<boolean>
}

/** What one round did. */
export interface Tended extends Relocked {
  /** The id of a key that was made. */
  published: string | undefined
  ended: string[]
  /** Private halves that were destroyed in this worker's folder. */
  destroyed: string[]
  /** What is held and sealed to a key that has ended: nobody will ever open it. */
  lost: number
}

/**
 * One round: makes today's key if it is time, locks to it what past days' keys still lock, ends these keys, and destroys their
 * private halves. Any number of workers may, at any time; what one leaves, for a crash or a lock, the next round takes up.
 */
export async function tendDayKeys({ ring, isClockRight, ...options }: TendOptions): Promise<Tended> {
  const { db, folder, times } = options
  const { key, isNew } = await publishDayKey(options)
  ring.sealWith(key)
  const published = isNew ? key.id : undefined
  if ((await isClockRight?.()) === false) {
    return { published, relocked: 0, cannotOpen: {}, ended: [], destroyed: [], lost: await countLost(db) }
  }
  const over = await listOver(db, times)
  const relocked = await relockHeld(db, ring.relock, over)
  const ended = await endDayKeys(db, over)
  const destroyed = await destroyEnded(db, folder)
  ring.forget([...over, ...ended, ...destroyed])
  const kept = await folder.list()
  await ring.learn(kept.map(({ id }) => id).filter((id) => !over.includes(id)))
  return { published, ...relocked, ended, destroyed, lost: await countLost(db) }
}
