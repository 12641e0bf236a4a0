import {
  checkRow,
  closeFact,
  confirmHelp,
  findHeldFact,
  findProposalAsks,
  findRowFacts,
  findSubject,
  findSubjectNames,
  findWaiting,
  findWhereToLook,
  isAlone,
  listProposalsOn,
  mayCheck,
  propose,
  reopenFact,
  type CheckableKind,
  type CheckOutcome,
  type HandedIn,
  type ProposalAsk,
  type ProposalOn,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { checkPath, deskPath } from './desk-path.ts'
import { toThingToCheck, waitingWords } from './desk-rows.ts'
import type { ThingToCheck } from './desk-types.ts'
import { readBacking, readReason, readTyped, type Typed } from './edit-form.ts'
import { fieldLabel, showValue } from './field-words.ts'
import { handIn, readManner, type HandInMeans, type NotProposed } from './hand-in.ts'
import { isRowId } from './row-id.ts'

/** One row with all that somebody who checks it must see. */
export interface RowToCheck {
  kind: CheckableKind
  id: string
  title: string
  within: string | null
  verified: boolean
  isPublic: boolean
  publicUrl: string
  editPath: string | null
  facts: { field: string; label: string; value: string }[]
  whyHeld: string
  whereToLook: string[]
  /** False for those of whom any word stands in it since its last check, as long as somebody else can sign in. */
  mayCheck: boolean
  /** True where one person alone can sign in, so that nobody could look a second time. */
  isAlone: boolean
  /** The asks that it is a text or a position of. */
  asks: ProposalAsk[]
  /** What is proposed about it and not decided. */
  waiting: ProposalOn[]
}

/** What became of a form that asks for a reason or a source. */
export type FormOutcome<Done> =
  | { outcome: 'done'; done: Done }
  | { outcome: 'invalid'; typed: Typed; problems: Record<string, string> }

interface HeldFactView extends ThingToCheck {
  closed: { at: Date; finding: string | null; sourceUrl: string | null; quote: string | null } | null
}

interface CheckedRow {
  kind: CheckableKind
  id: string
}

interface ChecksMeans extends HandInMeans {
  siteUrl: string
}

type Left = HandedIn | NotProposed

export function openChecksDesk(means: ChecksMeans) {
  const { db, siteUrl } = means
  return {
    findRowToCheck: (staff: SessionStaff, kind: CheckableKind, id: string) =>
      findRowToCheck({ db, siteUrl }, staff, { kind, id }),
    async check(staff: SessionStaff, row: CheckedRow, form: FormData): Promise<FormOutcome<CheckOutcome>> {
      const answer = readBacking(form)
      if (answer.outcome === 'invalid') return { ...answer, typed: readTyped(form) }
      return { outcome: 'done', done: await checkRow(db, staff.session, { ...row, ...answer.backing }) }
    },
    /** Says that a row of help is still so today. */
    async confirm(staff: SessionStaff, { id }: CheckedRow, form: FormData): Promise<FormOutcome<Left>> {
      const answer = readBacking(form)
      if (answer.outcome === 'invalid') return { ...answer, typed: readTyped(form) }
      const propose = () => confirmHelp(db, staff.session, { id, ...answer.backing })
      return { outcome: 'done', done: await handIn(means, { staff, manner: readManner(form), propose }) }
    },
    async takeBack(staff: SessionStaff, row: CheckedRow, form: FormData): Promise<FormOutcome<Left>> {
      const answer = readReason(form)
      if (answer.outcome === 'invalid') return { ...answer, typed: readTyped(form) }
      const revises = form.get('revises')
      const given = { ...row, why: answer.why, ...(typeof revises === 'string' && isRowId(revises) && { revises }) }
      const leave = () => propose(db, staff.session, { act: 'take-off', ...given })
      return { outcome: 'done', done: await handIn(means, { staff, manner: readManner(form), propose: leave }) }
    },
    async findFact(id: string): Promise<HeldFactView | undefined> {
      const fact = await findHeldFact(db, id)
      if (!fact) return undefined
      const names = await findSubjectNames(db, fact.subjectId === null ? [] : [fact.subjectId])
      return { ...toThingToCheck(fact, names.get(fact.subjectId ?? '')), closed: fact.closed }
    },
    async closeFact(staff: SessionStaff, id: string, form: FormData): Promise<FormOutcome<'closed' | 'gone'>> {
      const answer = readBacking(form)
      if (answer.outcome === 'invalid') return { ...answer, typed: readTyped(form) }
      return { outcome: 'done', done: await closeFact(db, staff.session, { id, ...answer.backing }) }
    },
    async reopenFact(staff: SessionStaff, id: string) {
      await reopenFact(db, staff.session, id)
    },
  }
}

async function findRowToCheck(
  { db, siteUrl }: { db: Database; siteUrl: string },
  staff: SessionStaff,
  { kind, id }: CheckedRow,
): Promise<RowToCheck | undefined> {
  const subject = await findSubject(db, kind, id)
  if (!subject) return undefined
  const [facts, waiting, places, may, alone, asks, proposed] = await Promise.all([
    findRowFacts(db, kind, id),
    findWaiting(db, [id]),
    findWhereToLook(db, [id]),
    mayCheck(db, { id, staffId: staff.id }),
    isAlone(db),
    findProposalAsks(db, { act: 'edit', kind, id, expected: {}, proposed: {} }),
    listProposalsOn(db, { ids: [id], staffId: staff.id }),
  ])
  const waits = waiting.get(id)
  const path = deskPath(kind, id)
  return {
    kind,
    id,
    title: subject.title,
    within: subject.within,
    verified: subject.verified === true,
    isPublic: subject.isPublic,
    publicUrl: new URL(subject.publicPath, siteUrl).href,
    editPath: path === checkPath(kind, id) ? null : path,
    facts: facts.map(({ field, value }) => ({ field, label: fieldLabel(field), value: showValue(field, value) })),
    whyHeld: waits ? waitingWords(waits) : '',
    whereToLook: [...new Set(places.map(({ told }) => told))],
    mayCheck: may,
    isAlone: alone,
    asks,
    waiting: proposed,
  }
}
