import type { Database, Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { eraseDueSubscriptions } from '../alerts/erase-due-subscriptions.ts'
import { dropSpentProofs } from '../misuse/spend-proof.ts'
import { dropOldHandOvers, eraseDueMail, erasedAtOnce, dropOldReturns } from '@safe-to-report/outbox/erasing'
import { dropClosedSketches } from '../writing/likeness/remember-letter.ts'
import { dropOldAlertFailures } from '../alerts/alert-sending.ts'
import { dropOldRateLimits } from '../misuse/limit-rate.ts'
import { dropClosedPersons } from '../misuse/person-hash.ts'
import { dropOldMeetings } from '../misuse/meetings/meetings.ts'
import { dropEndedVisits } from '../writing/visits/ended-visits.ts'
import { giveLettersBack } from './give-letters-back.ts'

/**
 * Gives back what must not be lost, then erases all whose time has come by the database's clock, mail in batches. Answers how many
 * mails and subscriptions went.
 */
export async function runErasure(db: Database): Promise<number> {
  await db.execute(sql`select letters.drop_stale_held()`)
  await giveLettersBack(db)
  const mails = await eraseMailInBatches(db)
  return db.transaction(async (tx) => {
    const unconfirmed = await eraseDueSubscriptions(tx)
    await dropOldRateLimits(tx)
    await dropClosedPersons(tx)
    await dropSpentProofs(tx)
    await tx.execute(sql`select letters.drop_dead_sign_ins(), letters.drop_forgotten_browsers()`)
    await dropClosedSketches(tx)
    await dropOldReturns(tx)
    await dropOldAlertFailures(tx)
    await dropEndedVisits(tx)
    await dropOldMeetings(tx)
    await dropOldHandOvers(tx)
    return mails + unconfirmed
  })
}

/** A transaction for each batch: workers claim and staff settle in between. */
async function eraseMailInBatches(db: Queryable): Promise<number> {
  let total = 0
  for (let erased = erasedAtOnce; erased === erasedAtOnce; total += erased) erased = await eraseDueMail(db)
  return total
}
