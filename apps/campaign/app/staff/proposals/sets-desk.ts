import {
  findSet,
  findSubject,
  findSubjectNames,
  listSets,
  look,
  shownKinds,
  tryUndo,
  undo,
  type ChangedSince,
  type DecideOutcome,
  type SetInFull,
  type SetLine,
  type SetsPage,
  type SubjectName,
  type UndoOutcome,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { toAbout, type About } from '../change-lines.ts'
import { fieldLabel, toDifference, type FieldDifference } from '../field-words.ts'
import { isRowId } from '../row-id.ts'
import { tellPublicPage } from './public-page.ts'
import { tellWhatCame } from './what-came.ts'

/** A change of a set, and what would go back. */
export interface SetChangeLine {
  id: number
  about: About
  difference: FieldDifference
  /** Of a whole row that came, what it says. */
  came: FieldDifference[]
  /** Whether it took back another of the same set. */
  undoes: boolean
}

/** A set as the desk shows it. */
export interface SetView extends Omit<SetInFull, 'changes'> {
  changes: SetChangeLine[]
  /** What an undo would come to now. */
  undo: { outcome: UndoOutcome['outcome']; hindered: { about: About; label: string }[] }
  /** Where the public reads what it changed. */
  publicUrls: { what: string; name: string; url: string }[]
  /** What the public sees only from a day to come. */
  ahead: { name: string; from: string }[]
}

/** What signed-in staff see and do of what was published. */
export function openSetsDesk({ db, siteUrl }: { db: Database; siteUrl: string }) {
  return {
    listSets: (staff: SessionStaff, wanted: { unseen?: boolean; page?: number }): Promise<SetsPage> =>
      listSets(db, { ...wanted, staffId: staff.id }),
    /** What was published in a hurry, and goes back by itself unless somebody looks. */
    async findHurried(staff: SessionStaff): Promise<Pick<SetLine, 'id' | 'lookUntil' | 'mayLook'>[]> {
      const { sets } = await listSets(db, { staffId: staff.id, unseen: true })
      const hurried = sets.filter(({ manner }) => manner === 'hurry')
      return hurried.map(({ id, lookUntil, mayLook }) => ({ id, lookUntil, mayLook }))
    },
    findSet: (staff: SessionStaff, id: string) => findSetView({ db, siteUrl }, staff, id),
    undoSet: (staff: SessionStaff, given: { setId: string; why: string }): Promise<UndoOutcome> =>
      undo(db, staff.session, given),
    lookAtSet: (staff: SessionStaff, setId: string): Promise<DecideOutcome> => look(db, staff.session, setId),
  }
}

async function findSetView(
  { db, siteUrl }: { db: Database; siteUrl: string },
  staff: SessionStaff,
  id: string,
): Promise<SetView | undefined> {
  const set = isRowId(id) ? await findSet(db, { id, staffId: staff.id }) : undefined
  if (!set) return undefined
  const tried: UndoOutcome = set.undoneAt === null ? await tryUndo(db, staff.session, id) : { outcome: 'gone' }
  const hindering = tried.outcome === 'changed-since' ? tried.fields : []
  const named = [...set.changes.map(({ subjectId }) => subjectId), ...hindering.map((field) => field.id)]
  const names = await findSubjectNames(db, named)
  const came = await Promise.all(set.changes.map((change) => tellWhatCame(db, change)))
  return {
    ...set,
    changes: set.changes.map(({ id: changeId, kind, subjectId, field, before, after, undoes }, index) => ({
      id: changeId,
      about: toAbout({ id: subjectId, kind }, names),
      difference: toDifference(field, before, after),
      came: came[index] ?? [],
      undoes,
    })),
    undo: { outcome: tried.outcome, hindered: hindering.map((field) => tellHindered(field, names)) },
    ...(await findInPublic({ db, siteUrl }, set)),
  }
}

function tellHindered({ kind, id, field }: ChangedSince, names: Map<string, SubjectName>) {
  return { about: toAbout({ id, kind: kind ?? 'something' }, names), label: fieldLabel(field) }
}

async function findInPublic(
  { db, siteUrl }: { db: Database; siteUrl: string },
  { parts }: SetInFull,
): Promise<Pick<SetView, 'publicUrls' | 'ahead'>> {
  const found = await Promise.all(
    parts.map(async ({ kind, subjectId }) => {
      const shown = shownKinds.find((known) => known === kind)
      return shown && findSubject(db, shown, subjectId)
    }),
  )
  const pages = found.flatMap((row) =>
    row?.isPublic ? [{ what: tellPublicPage(row), name: row.title, url: new URL(row.publicPath, siteUrl).href }] : [],
  )
  const ahead = found.flatMap((row) => (row?.publicFrom ? [{ name: row.title, from: row.publicFrom }] : []))
  return { publicUrls: [...new Map(pages.map((page) => [page.url, page])).values()], ahead }
}
