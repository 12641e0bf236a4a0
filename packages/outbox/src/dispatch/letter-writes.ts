import type { Database } from '@safe-to-report/db'
import { markAllBegun, type Claim } from './claim-mail.ts'
import { gather } from './gather.ts'
import { settleHandedOver } from './record-outcome.ts'

type Owned = Pick<Claim, 'id' | 'attempts'>

/** What is written for every letter on its way, those that come to it together in one statement. */
export interface LetterWrites {
  /** `markDataBegun` for letters: resolves once the mark is committed. */
  markBegun: (claim: Owned) => Promise<boolean>
  /** Writes down that the server took it; false when the claim is no longer ours. */
  handOver: (claim: Owned & { reply: string; domain: string | null }) => Promise<boolean>
}

/** The writes of one dispatcher. Of letters alone: no other statement locks several of these and waits for one of ours. */
export function gatherWrites({ db, leaseSeconds }: { db: Database; leaseSeconds: number }): LetterWrites {
  return {
    markBegun: gather((claims: Owned[]) => markAllBegun(db, claims, leaseSeconds)),
    handOver: gather((letters: (Owned & { reply: string; domain: string | null })[]) => settleHandedOver(db, letters)),
  }
}
