import {
  findEditable,
  findLastGrounds,
  findProposal,
  isAlone,
  listProposalsOn,
  propose,
  type EditableKind,
  type LastGrounds,
  type ProposalInFull,
  type ProposalOn,
  type SentBack,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { listChangeLines, type ChangeLine } from './change-lines.ts'
import { toOpenRow } from './desk-rows.ts'
import type { EditStep, OpenRow } from './desk-types.ts'
import { readTyped, type Typed } from './edit-form.ts'
import { answerEdit, openEdit, type EditOutcome, type LeavingEdit } from './edit-row.ts'
import { settleFind } from './found/settle-find.ts'
import { handIn, type HandInMeans } from './hand-in.ts'
import { findSpecs, withTypedNames } from './open-row.ts'
import { isRowId } from './row-id.ts'

interface EditingMeans extends HandInMeans {
  siteUrl: string
  today: () => Promise<string>
}

/** What stands beside the form of a row. */
export interface BesideRow {
  changes: ChangeLine[]
  /** What is proposed about it and not decided. */
  waiting: ProposalOn[]
  /** The source that whoever asks gave last. */
  last: LastGrounds | null
  /** Whether nobody else could look a second time. */
  isAlone: boolean
  /** With which words the proposal was sent back whose form is opened again. */
  sentBack: SentBack | null
}

/** How rows of the record are edited. */
export function openEditingDesk(means: EditingMeans) {
  const { db, siteUrl, today } = means
  return {
    async findRow(kind: EditableKind, id: string): Promise<OpenRow | undefined> {
      const row = isRowId(id) ? await findEditable(db, kind, id) : undefined
      return row && toOpenRow(row, await findSpecs(db, row), siteUrl)
    },
    findBeside: (staff: SessionStaff, given: Given) => findBeside(db, staff, given),
    /** With which words it was sent back, if it is a proposal of whoever asks and was. */
    findSentBack: (staff: SessionStaff, proposalId: string) => findSentBack(db, staff, proposalId),
    /** What somebody typed into the form of a proposal of theirs that is not decided, or anybody into one that was undone. */
    findTyped: (staff: SessionStaff, proposalId: string) => findTyped(db, staff, proposalId),
    /** The form of a row, with what was typed into it before, if it was. */
    async openRow(row: OpenRow, typed: Typed | undefined): Promise<EditStep> {
      return typed ? openEdit(await withTypedNames(db, row, typed), typed) : openEdit(row)
    },
    async answerEdit(staff: SessionStaff, row: OpenRow, form: FormData): Promise<EditOutcome> {
      await fillInLast(db, staff, form)
      const revises = form.get('revises')
      const leave = (edit: LeavingEdit) => leaveForm(means, staff, { row, edit, revises })
      const typed = readTyped(form)
      const named = await withTypedNames(db, row, typed)
      const answer = await answerEdit({ today: await today(), handIn: leave }, named, form)
      const isHandedIn = answer.outcome === 'handed-in' && answer.done.outcome !== 'draft'
      if (isHandedIn) await settleFind(db, staff, { kind: row.kind, typed })
      return answer
    },
  }
}

/** Where a form asks for the source that somebody gave last, it comes back with that filled in. */
export async function fillInLast(db: Database, staff: SessionStaff, form: FormData): Promise<boolean> {
  if (form.get('intent') !== 'use-last') return false
  const last = await findLastGrounds(db, staff.id)
  if (last) {
    form.set('sourceUrl', last.sourceUrl)
    form.set('quote', last.quote)
  }
  form.set('intent', 'edit')
  return true
}

interface Leaving {
  row: OpenRow
  edit: LeavingEdit
  revises: FormDataEntryValue | null
}

function leaveForm(means: HandInMeans, staff: SessionStaff, { row, edit, revises }: Leaving) {
  const { manner, expected, proposed, backing, typed } = edit
  const { why = '', sourceUrl = '', quote = '' } = backing
  const told = {
    act: 'edit' as const,
    kind: row.kind,
    id: row.id,
    expected,
    proposed,
    typed,
    why,
    sourceUrl,
    quote,
    ...(typeof revises === 'string' && isRowId(revises) && { revises }),
  }
  return handIn(means, {
    staff,
    manner,
    propose: () => propose(means.db, staff.session, manner === 'draft' ? { ...told, state: 'draft' } : told),
  })
}

interface Given {
  /** Of the row. */
  id: string
  /** Of the proposal whose form is opened again; empty where it is none. */
  proposalId: string
}

async function findBeside(db: Database, staff: SessionStaff, { id, proposalId }: Given): Promise<BesideRow> {
  const [changes, waiting, last, alone, sentBack] = await Promise.all([
    listChangeLines(db, { subjectId: id, limit: 20 }),
    listProposalsOn(db, { ids: [id], staffId: staff.id }),
    findLastGrounds(db, staff.id),
    isAlone(db),
    findSentBack(db, staff, proposalId),
  ])
  return { changes, waiting, last: last ?? null, isAlone: alone, sentBack }
}

const stillOpen = new Set(['draft', 'waiting', 'sent-back'])

async function findTyped(db: Database, staff: SessionStaff, proposalId: string): Promise<Typed | undefined> {
  if (!isRowId(proposalId)) return undefined
  const proposal = await findProposal(db, { id: proposalId, staffId: staff.id })
  // Whoever opens it again makes a new one of it.
  if (proposal?.undone) return proposal.typed ?? {}
  return proposal && isOwn(proposal) ? { ...proposal.typed, revises: proposal.id } : undefined
}

async function findSentBack(db: Database, staff: SessionStaff, id: string): Promise<SentBack | null> {
  const proposal = isRowId(id) ? await findProposal(db, { id, staffId: staff.id }) : undefined
  return proposal && isOwn(proposal) ? proposal.sentBack : null
}

function isOwn({ isMine, state }: ProposalInFull): boolean {
  return isMine && stillOpen.has(state)
}
