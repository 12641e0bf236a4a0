import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { type FindSealingKey } from '../seal/sealing.ts'
import { CannotOpen, type FindOpeningKeys } from '../day-keys/opening.ts'

/** A day key in memory, the only one that there is. */
export function aDayKey(): {
  id: string
  privateKey: KeyObject
  findSealing: FindSealingKey
  findOpening: FindOpeningKeys
} {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const id = randomUUID()
  return {
    id,
    privateKey,
    findSealing: async () => ({ id, publicKey }),
    findOpening: async (wanted) => {
      if (wanted !== id) throw new CannotOpen(`there is no day key ${wanted ?? 'without an id'}`, 'key-not-here')
      return [privateKey]
    },
  }
}
