import { decideFind, findFind } from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff, SubjectKind } from '@safe-to-report/db'
import type { Typed } from '../edit-form.ts'
import { isRowId } from '../row-id.ts'
import { readSeen } from './found-desk.ts'

interface HandedIn {
  kind: SubjectKind
  typed: Typed
}

/**
 * Says of the find that a form was opened from what it is, once the form is handed in. Where somebody decided on it meanwhile, or its
 * words are others by now, that stands, and what was handed in waits all the same.
 */
export async function settleFind(db: Database, staff: SessionStaff, { kind, typed }: HandedIn): Promise<void> {
  const { find: id = '', askId } = typed
  const find = isRowId(id) ? await findFind(db, { id, staffId: staff.id }) : undefined
  if (!find || find.state !== 'waiting') return
  const state = kind === 'text' ? 'text-of' : 'touches'
  const why = askId !== undefined && askId !== find.ask.id ? 'Of another ask than the one it was found for.' : ''
  await decideFind(db, staff.session, { id, state, why, itemVersion: readSeen(typed) })
}
