import { editableKinds, findSubjectNames, type SubjectName } from '@safe-to-report/bill-tracker/desk'
import {
  findNewestChanges,
  listSignedChanges,
  type ChangesPage,
  type Database,
  type SignedChange,
} from '@safe-to-report/db'
import { href } from 'react-router'
import { checkPath, deskPath } from './desk-path.ts'
import { toDifference, type FieldDifference } from './field-words.ts'
import { fieldsOf, type FieldSpec } from './form-fields.ts'

/** One change as the desk tells it. */
export interface ChangeLine {
  id: number
  at: Date
  who: string
  about: About
  difference: FieldDifference
  why: string | null
  sourceUrl: string | null
  quote: string | null
  /** Where it goes back with all that was published with it, or where a check is taken back. */
  undoPath: string | null
}

/** What a line is about, and where on the desk it stands. */
export interface About {
  name: string
  within: string | null
  path: string | null
}

/** Changes of the record since it was founded, newest first. */
export async function listChangeLines(db: Database, page: ChangesPage): Promise<ChangeLine[]> {
  return toChangeLines(db, await listSignedChanges(db, page))
}

/** Where the desk shows a row, and what it is called. */
export function toAbout(subject: { id: string; kind: string }, names: Map<string, SubjectName>): About {
  const named = names.get(subject.id)
  if (!named) {
    return { name: subject.kind, within: null, path: null }
  }
  const path = deskPath(named.kind, subject.id)
  // Within its own bill a bill is “The bill”; alone it needs its name.
  if (named.kind === 'bill') return { name: named.within ?? named.title, within: null, path }
  return { name: named.title, within: named.within, path }
}

/** Changes as the desk tells them, in the order in which they are given. */
export async function toChangeLines(db: Database, found: SignedChange[]): Promise<ChangeLine[]> {
  const ids = found.map((change) => change.subjectId)
  const [names, newest] = await Promise.all([findSubjectNames(db, ids), findNewestChanges(db, ids)])
  return found.map((change) => ({
    id: change.id,
    at: change.at,
    who: change.who ?? (change.origin === 'sync' ? 'Parliament’s website' : 'The founding record'),
    about: toAbout({ id: change.subjectId, kind: change.subjectKind }, names),
    difference: toDifference(change.field, change.before, change.after, specsOf(change.subjectKind)),
    why: change.why,
    sourceUrl: change.sourceUrl,
    quote: change.quote,
    undoPath: newest.has(change.id) ? toUndoPath(change) : null,
  }))
}

/** What the form of a kind calls its fields and what may be chosen; of what has no form, what any form does. */
function specsOf(kind: string): FieldSpec[] | undefined {
  const editable = editableKinds.find((known) => known === kind)
  return editable && fieldsOf(editable)
}

/** What one publish changed goes back as one, but for which division it was; a row that was checked comes off on its own page. */
function toUndoPath(change: SignedChange): string | null {
  const { setId, undoes, field, subjectKind, subjectId } = change
  if (isChoice(change)) return href('/staff/divisions/:id/choice', { id: subjectId })
  if (setId !== null) return undoes ? null : href('/staff/sets/:id', { id: setId })
  return field === 'verified' ? checkPath(subjectKind, subjectId) : null
}

/** That somebody said which of Parliament's divisions one is: what sync has told of it since goes with that. */
function isChoice({ origin, subjectKind, field, after, undoes }: SignedChange): boolean {
  return origin === 'staff' && subjectKind === 'division' && field === 'parliamentId' && after !== null && !undoes
}
