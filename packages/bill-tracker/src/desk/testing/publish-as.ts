import type { Database } from '@safe-to-report/db'
import type { EditableKind } from '../../kinds/index.ts'
import type { FieldValues } from '../../kinds/kind.ts'
import type { Grounds } from '../editable.ts'
import { findEditable } from '../find-editable.ts'
import type { NewProposal } from '../new-proposal.ts'
import { propose } from '../propose.ts'
import { publish } from '../publish.ts'

/** Who proposes, and who publishes: the same where one person alone can sign in, or in a hurry. Each by a live session. */
export interface People {
  by: Buffer
  checkedBy?: Buffer
  inAHurry?: boolean
}

export interface PublishedAs {
  setId: string
  changeIds: number[]
  proposalId: string
  /** The row that was changed, or that came. */
  subjectId: string
}

/** Grounds for a test in which it does not matter what they are. */
export const someGrounds: Grounds = {
  why: 'Read in the source',
  sourceUrl: 'https://hansard.parliament.uk/',
  quote: 'The words of the page',
}

/** Proposes something and publishes it, as the desk does. @throws where either is refused */
export async function publishAs(
  db: Database,
  { by, checkedBy = by, inAHurry = false }: People,
  proposal: NewProposal,
): Promise<PublishedAs> {
  const proposed = await propose(db, by, proposal)
  if (proposed.outcome !== 'proposed') throw new Error(`It cannot be proposed: ${JSON.stringify(proposed)}.`)
  const { id: proposalId, subjectId } = proposed
  const published = await publish(db, checkedBy, [proposed], { inAHurry })
  if (published.outcome !== 'published') throw new Error(`It cannot be published: ${JSON.stringify(published)}.`)
  const { setId, changeIds } = published
  return { setId, changeIds, proposalId, subjectId }
}

/** Sets some fields of a row as it stands, and publishes that. @throws where it is refused */
export async function editAs(
  db: Database,
  people: People,
  { kind, id, set }: { kind: EditableKind; id: string; set: FieldValues },
): Promise<PublishedAs> {
  const row = await findEditable(db, kind, id)
  if (!row) throw new Error(`There is no ${kind} ${id} to edit.`)
  return publishAs(db, people, { act: 'edit', kind, id, expected: row.values, proposed: set, ...someGrounds })
}
