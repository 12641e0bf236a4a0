import type { Database, Queryable } from '@safe-to-report/db'
import type { Transactable } from './keep-if.ts'
import type { ProposeOutcome } from './propose.ts'
import { publish, type PublishOutcome, type Wanted } from './publish.ts'

/** How a change leaves whoever writes it: for a second person, public now with a second look to follow, or kept unfinished. */
export type HandInManner = 'hand-in' | 'hurry' | 'draft'

type Proposed = Extract<ProposeOutcome, { outcome: 'proposed' }>
export type NotPublished = Exclude<PublishOutcome, { outcome: 'published' }>

/** `stuck`: it waits, though it was to be public at once. */
export type HandedIn = { proposalId: string; subjectId: string } & (
  | { outcome: 'waiting' | 'draft' }
  | { outcome: 'published'; setId: string; changeIds: number[] }
  | { outcome: 'stuck'; why: NotPublished }
)

/** Asks everybody else who can sign in for a second look at a set. */
export type AskForLook = (tx: Queryable, setId: string) => Promise<void>

interface Leaving<Refusal extends { outcome: string }> {
  manner: HandInManner
  /** Writes the change down. */
  propose: () => Promise<Proposed | Refusal>
  askForLook: AskForLook
}

/**
 * Writes a change down, and publishes it where the database lets one person alone, or anybody in a hurry. What cannot be public at
 * once waits: nothing of it is lost.
 *
 * @throws ZodError as `propose` does
 */
export async function proposeAndPublish<Refusal extends { outcome: string }>(
  db: Database,
  session: Buffer,
  { manner, propose, askForLook }: Leaving<Refusal>,
): Promise<HandedIn | Refusal> {
  const proposed = await propose()
  if (!isProposed(proposed)) return proposed
  const { id: proposalId, subjectId } = proposed
  if (manner === 'draft') return { outcome: 'draft', proposalId, subjectId }
  const published =
    manner === 'hurry'
      ? await publishInAHurry(db, session, [proposed], askForLook)
      : await publish(db, session, [proposed])
  if (published.outcome === 'published') return { ...published, proposalId, subjectId }
  if (manner === 'hand-in' && published.outcome === 'needs-another')
    return { outcome: 'waiting', proposalId, subjectId }
  return { outcome: 'stuck', proposalId, subjectId, why: published }
}

function isProposed<Refusal extends { outcome: string }>(answer: Proposed | Refusal): answer is Proposed {
  return answer.outcome === 'proposed'
}

/** Publishes one's own before anybody has looked: all others are asked to look, or nothing is published. */
export async function publishInAHurry(
  db: Transactable,
  session: Buffer,
  wanted: Wanted,
  askForLook: AskForLook,
): Promise<PublishOutcome> {
  return db.transaction(async (tx) => {
    const published = await publish(tx, session, wanted, { inAHurry: true })
    if (published.outcome === 'published') await askForLook(tx, published.setId)
    return published
  })
}
