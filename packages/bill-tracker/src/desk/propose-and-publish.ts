import type { Database, Queryable } from '@safe-to-report/db'
import { keepIf } from './keep-if.ts'
import type { NewProposal, Refusal } from './new-proposal.ts'
import { handIn, prepareProposal, type ProposeOutcome } from './propose.ts'
import { publish, type PublishOutcome } from './publish.ts'
import { findValues } from './row-values.ts'

type Done = Exclude<PublishOutcome, { outcome: 'changed-meanwhile' | 'needs-another' }>

/** `proposed`: it waits for another person, who has to publish it. */
export type AtOnceOutcome = ProposeOutcome | Done

/**
 * Hands a change in and publishes it in one go, as one person alone may, or anybody in a hurry. Where the database wants another
 * person it stays handed in; where it cannot be published, nothing is left of it.
 *
 * @throws ZodError as `propose` does
 */
export async function proposeAndPublish(
  db: Database,
  session: Buffer,
  given: NewProposal,
  how: { inAHurry?: boolean } = {},
): Promise<AtOnceOutcome> {
  const prepared = await prepareProposal(db, given)
  if ('outcome' in prepared) return prepared
  const done = await keepIf(
    db,
    async (tx) => {
      const proposed = await handIn(tx, session, given, prepared)
      if (proposed.outcome !== 'proposed') return proposed
      const published = await publish(tx, session, [proposed], how)
      return published.outcome === 'needs-another' ? proposed : published
    },
    ({ outcome }) => outcome === 'proposed' || outcome === 'published',
  )
  return done.outcome === 'changed-meanwhile' ? tellMeanwhile(db, given) : done
}

/** Somebody was quicker between our reading and our writing. */
async function tellMeanwhile(db: Queryable, given: NewProposal): Promise<Refusal> {
  if (given.act !== 'edit') return { outcome: 'gone' }
  const current = await findValues(db, given)
  return current ? { outcome: 'changed-meanwhile', current } : { outcome: 'gone' }
}
