import {
  proposeAndPublish,
  type HandedIn,
  type HandInManner,
  type ProposeOutcome,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, Queryable, SessionStaff } from '@safe-to-report/db'

type Proposed = Extract<ProposeOutcome, { outcome: 'proposed' }>
export type NotProposed = Exclude<ProposeOutcome, Proposed>

export interface HandInMeans {
  db: Database
  /** Asks everybody else who can sign in for a second look at a set. */
  askForLook: (tx: Queryable, author: SessionStaff, setId: string) => Promise<void>
}

interface Leaving<Refusal extends { outcome: string }> {
  staff: SessionStaff
  manner: HandInManner
  /** Writes the change down. */
  propose: () => Promise<Proposed | Refusal>
}

/** Writes a change down, and publishes it where nobody else could look first, or in a hurry. */
export async function handIn<Refusal extends { outcome: string }>(
  { db, askForLook }: HandInMeans,
  { staff, manner, propose }: Leaving<Refusal>,
): Promise<HandedIn | Refusal> {
  const ask = (tx: Queryable, setId: string) => askForLook(tx, staff, setId)
  return proposeAndPublish(db, staff.session, { manner, propose, askForLook: ask })
}

/** Whether a form asks to be public at once, where others could look first. */
export function readManner(form: FormData): 'hand-in' | 'hurry' {
  return form.get('manner') === 'hurry' ? 'hurry' : 'hand-in'
}
