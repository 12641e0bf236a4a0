import { type Database, readClock } from '@safe-to-report/db'
import { limitRate, spendProof } from '@safe-to-report/letters/misuse'
import { type LimitName, listCounts } from '../journey/limits.ts'
import { createProofOfWork } from '../proof/proof-of-work.server.ts'

/** What keeps programs away, and anybody who asks too often. */
export function openGuard(db: Database, secret: string) {
  const { makeChallenge, checkProof } = createProofOfWork(secret, () => readClock(db))
  return {
    makeChallenge,
    /** Whether this solves a challenge of ours that nobody has used before. */
    async isProven(proof: string) {
      const checked = await checkProof(proof)
      return checked !== undefined && spendProof(db, checked)
    },
    /** Counts one more from this internet address, and from its networks. The first that is used up ends it. */
    async isWithinLimit(name: LimitName, address: string) {
      for (const each of listCounts(name, address)) {
        if (!(await limitRate(db, each)).allowed) return false
      }
      return true
    },
  }
}
