import {
  checkRow,
  closeFact,
  confirmHelp,
  findHeldFact,
  findRowFacts,
  findSubject,
  findWaiting,
  findWhereToLook,
  isAlone,
  listClosedFacts,
  listHeldFacts,
  listStaleHelp,
  listUnchecked,
  listWhatMayBeChecked,
  mayCheck,
  reopenFact,
  takeBackRow,
  type CheckableKind,
  type CheckOutcome,
  type ClosedFact,
  type ConfirmHelpOutcome,
  type TakeBackOutcome,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { checkPath, deskPath } from './desk-path.ts'
import { toThingToCheck, waitingWords } from './desk-rows.ts'
import type { ThingToCheck } from './desk-types.ts'
import { readBacking, readReason, readTyped, type Typed } from './edit-form.ts'
import { fieldLabel, showValue } from './field-words.ts'

/** A row in the list of what waits to be checked. */
export interface WaitingLine {
  id: string
  title: string
  within: string | null
  kind: string
  path: string | null
  whyHeld: string
  whereToLook: string[]
  /** False where words of whoever asks stand in it. */
  mayCheck: boolean
}

interface ToCheck {
  rows: WaitingLine[]
  /** Public rows of help that nobody has looked at for too long. */
  staleHelp: { id: string; name: string; number: string | null; checkedOn: string; path: string | null }[]
  facts: ThingToCheck[]
  closed: ClosedFact[]
}

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

export function openChecksDesk({ db, siteUrl }: { db: Database; siteUrl: string }) {
  return {
    async findToCheck(staff: SessionStaff): Promise<ToCheck> {
      const [rows, facts, closed, help] = await Promise.all([
        listUnchecked(db),
        listHeldFacts(db),
        listClosedFacts(db),
        listStaleHelp(db),
      ])
      const ids = rows.map(({ id }) => id)
      const checkable = await listWhatMayBeChecked(db, { ids, staffId: staff.id })
      return {
        rows: rows.map(({ kind, waiting, ...row }) => ({
          ...row,
          mayCheck: checkable.has(row.id),
          kind: kind.replace('-', ' '),
          path: checkPath(kind, row.id),
          whyHeld: waitingWords(waiting),
        })),
        staleHelp: help.map((row) => ({ ...row, path: checkPath('help-service', row.id) })),
        facts: facts.map(toThingToCheck),
        closed,
      }
    },
    findRowToCheck: (staff: SessionStaff, kind: CheckableKind, id: string) =>
      findRowToCheck({ db, siteUrl }, staff, { kind, id }),
    async check(staff: SessionStaff, row: CheckedRow, form: FormData): Promise<FormOutcome<CheckOutcome>> {
      const answer = readBacking(form)
      if (answer.outcome === 'invalid') return { ...answer, typed: readTyped(form) }
      return { outcome: 'done', done: await checkRow(db, row, { ...answer.backing, staffId: staff.id }) }
    },
    /** Says that a row of help is still so today. */
    async confirm(staff: SessionStaff, { id }: CheckedRow, form: FormData): Promise<FormOutcome<ConfirmHelpOutcome>> {
      const answer = readBacking(form)
      if (answer.outcome === 'invalid') return { ...answer, typed: readTyped(form) }
      return { outcome: 'done', done: await confirmHelp(db, id, { ...answer.backing, staffId: staff.id }) }
    },
    async takeBack(staff: SessionStaff, row: CheckedRow, form: FormData): Promise<FormOutcome<TakeBackOutcome>> {
      const answer = readReason(form)
      if (answer.outcome === 'invalid') return { ...answer, typed: readTyped(form) }
      return { outcome: 'done', done: await takeBackRow(db, row, { why: answer.why, staffId: staff.id }) }
    },
    async findFact(id: string): Promise<HeldFactView | undefined> {
      const fact = await findHeldFact(db, id)
      return fact && { ...toThingToCheck(fact), closed: fact.closed }
    },
    async closeFact(staff: SessionStaff, id: string, form: FormData): Promise<FormOutcome<'closed' | 'gone'>> {
      const answer = readBacking(form)
      if (answer.outcome === 'invalid') return { ...answer, typed: readTyped(form) }
      return { outcome: 'done', done: await closeFact(db, id, { ...answer.backing, staffId: staff.id }) }
    },
    async reopenFact(staff: SessionStaff, id: string) {
      await reopenFact(db, id, { staffId: staff.id })
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
  const [facts, waiting, places, may, alone] = await Promise.all([
    findRowFacts(db, kind, id),
    findWaiting(db, [id]),
    findWhereToLook(db, [id]),
    mayCheck(db, { id, staffId: staff.id }),
    isAlone(db),
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
  }
}
