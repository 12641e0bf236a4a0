import type { Database, Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { eraseDueSubscriptions } from '../alerts/erase-due-subscriptions.ts'
import { dropSpentProofs } from '../brake/spend-proof.ts'
import { dropOldHandOvers } from '../dispatch/drop-hand-overs.ts'
import { eraseDueMail, erasedAtOnce } from '../erase-due-mail.ts'
import { dropClosedSketches } from '../likeness/remember-letter.ts'
import { dropOldAlertFailures } from '../alerts/alert-sending.ts'
import { dropOldRateLimits } from '../limit-rate.ts'
import { dropClosedPersons } from '../once/person-hash.ts'
import { dropOldReturns } from '../returns/mailbox-state.ts'
import { dropOldMeetings } from '../meetings/meetings.ts'
import { dropEndedVisits } from '../visits/ended-visits.ts'
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
