import { isAlone, publish, type ProposeOutcome, type PublishOutcome } from '@safe-to-report/bill-tracker/desk'
import type { Database, Queryable, SessionStaff } from '@safe-to-report/db'

/** How a change leaves whoever writes it: for a second person, public now with a second look to follow, or kept unfinished. */
export type HandInManner = 'hand-in' | 'hurry' | 'draft'

export type NotPublished = Exclude<PublishOutcome, { outcome: 'published' }>
export type NotProposed = Exclude<ProposeOutcome, { outcome: 'proposed' }>

/** `stuck`: it waits, though it was to be public at once. */
export type HandedIn =
  | { outcome: 'waiting' | 'draft' | 'published'; proposalId: string; subjectId: string }
  | { outcome: 'stuck'; proposalId: string; subjectId: string; why: NotPublished }

export interface HandInMeans {
  db: Database
  /** Asks everybody else who can sign in for a second look at a set. */
  askForLook: (tx: Queryable, author: SessionStaff, setId: string) => Promise<void>
}

interface Leaving<Refusal extends { outcome: string }> {
  staff: SessionStaff
  manner: HandInManner
  /** Writes the change down. */
  propose: () => Promise<Extract<ProposeOutcome, { outcome: 'proposed' }> | Refusal>
}

/** Writes a change down, and publishes it where nobody else could look first, or in a hurry. */
export async function handIn<Refusal extends { outcome: string }>(
  means: HandInMeans,
  { staff, manner, propose }: Leaving<Refusal>,
): Promise<HandedIn | Refusal> {
  const proposed = await propose()
  if (!isProposed(proposed)) return proposed
  const { id: proposalId, revision, subjectId } = proposed
  if (manner === 'draft') return { outcome: 'draft', proposalId, subjectId }
  const alone = await isAlone(means.db)
  if (!alone && manner !== 'hurry') return { outcome: 'waiting', proposalId, subjectId }
  const published = await publishNow(means, staff, { wanted: [{ id: proposalId, revision }], inAHurry: !alone })
  if (published.outcome === 'published') return { outcome: 'published', proposalId, subjectId }
  return { outcome: 'stuck', proposalId, subjectId, why: published }
}

function isProposed<Refusal extends { outcome: string }>(
  answer: Extract<ProposeOutcome, { outcome: 'proposed' }> | Refusal,
): answer is Extract<ProposeOutcome, { outcome: 'proposed' }> {
  return answer.outcome === 'proposed'
}

interface Publishing {
  wanted: { id: string; revision: number }[]
  inAHurry: boolean
}

/** Publishes one's own; in a hurry everybody else is asked to look, or nothing is published. */
export async function publishNow(
  { db, askForLook }: HandInMeans,
  staff: SessionStaff,
  { wanted, inAHurry }: Publishing,
): Promise<PublishOutcome> {
  return db.transaction(async (tx) => {
    const published = await publish(tx, staff.session, wanted, { inAHurry })
    if (published.outcome === 'published' && inAHurry) await askForLook(tx, staff, published.setId)
    return published
  })
}

/** Whether a form asks to be public at once, where others could look first. */
export function readManner(form: FormData): 'hand-in' | 'hurry' {
  return form.get('manner') === 'hurry' ? 'hurry' : 'hand-in'
}
