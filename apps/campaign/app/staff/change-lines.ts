import { editableKinds, findSubjectNames, type SubjectName } from '@safe-to-report/bill-tracker/desk'
import {
  findNewestChanges,
  listSignedChanges,
  type ChangesPage,
  type Database,
  type SignedChange,
} from '@safe-to-report/db'
import { checkPath, deskPath } from './desk-path.ts'
import { toDifference, type FieldDifference } from './field-words.ts'
import { fieldsOf } from './form-fields.ts'

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
  /** Where the form opens with the value from before; only the newest change of a field that staff edit can be undone. */
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
  return { name: named.title, within: named.within, path: deskPath(named.kind, subject.id) }
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
    difference: toDifference(change.field, change.before, change.after),
    why: change.why,
    sourceUrl: change.sourceUrl,
    quote: change.quote,
    undoPath: newest.has(change.id) ? toUndoPath(change) : null,
  }))
}

/** Only what staff edit by hand goes back by hand; an amendment cannot be left without words that it had. */
function toUndoPath(change: SignedChange): string | null {
  const { id, subjectKind, subjectId, field, before } = change
  if (field === 'verified') return checkPath(subjectKind, subjectId)
  if (isChoice(change)) return `/staff/divisions/${subjectId}/choice`
  const kind = editableKinds.find((known) => known === subjectKind)
  const isEdited = kind !== undefined && fieldsOf(kind).some(({ name }) => name === field)
  if (!isEdited || (kind === 'amendment' && field === 'words' && before === null)) return null
  return `${deskPath(kind, subjectId)}?undo=${id}`
}

/** That somebody said which of Parliament's divisions one is. */
function isChoice({ origin, subjectKind, field, after }: SignedChange): boolean {
  return origin === 'staff' && subjectKind === 'division' && field === 'parliamentId' && after !== null
}
