import {
  findDeskBill,
  findEditable,
  findSubjectNames,
  listDeskBills,
  publishEdit,
  settleConflict,
  type EditableKind,
  type SettleOutcome,
} from '@safe-to-report/bill-tracker/desk'
import { todayInLondon } from '@safe-to-report/bill-tracker/words'
import { listConflicts, listLastSyncRuns, type Database, type SessionStaff } from '@safe-to-report/db'
import { openAuditDesk } from './audit/audit-desk.ts'
import { listChangeLines, toAbout, type ChangeLine } from './change-lines.ts'
import { openAdditionsDesk } from './desk-additions.ts'
import { openChecksDesk } from './desk-checks.ts'
import { openDivisionsDesk } from './desk-divisions.ts'
import { findQuality, type Quality, type QualityLine } from './desk-quality.ts'
import { toDeskBill, toDeskBillLine, toOpenRow, toSyncRunLine } from './desk-rows.ts'
import type { ConflictLine, DeskBill, DeskBillLine, EditStep, OpenRow, SyncRunLine } from './desk-types.ts'
import { readTyped } from './edit-form.ts'
import { answerEdit, type EditOutcome } from './edit-row.ts'
import { fieldLabel, showValue } from './field-words.ts'
import { isRowId } from './row-id.ts'
import { findSpecs, openWithUndo, withTypedNames } from './open-row.ts'

interface Overview {
  bills: DeskBillLine[]
  quality: QualityLine[]
  conflicts: ConflictLine[]
  syncRuns: SyncRunLine[]
  changes: ChangeLine[]
}

/** What signed-in staff see and do. */
export function openDesk({ db, siteUrl, now }: { db: Database; siteUrl: string; now: () => Promise<Date> }) {
  const today = async (): Promise<string> => todayInLondon(await now())
  return {
    ...openAuditDesk(db),
    ...openChecksDesk({ db, siteUrl }),
    ...openAdditionsDesk({ db, today }),
    ...openDivisionsDesk(db),
    findOverview: async () => findOverview(db, await now()),
    async findBill(slug: string): Promise<DeskBill | undefined> {
      const bill = await findDeskBill(db, slug)
      return bill && toDeskBill(bill, siteUrl)
    },
    async findRow(kind: EditableKind, id: string): Promise<OpenRow | undefined> {
      const row = isRowId(id) ? await findEditable(db, kind, id) : undefined
      return row && toOpenRow(row, await findSpecs(db, row), siteUrl)
    },
    /** The form of a row with one change taken back in it; as it stands where that change is not to be undone. */
    openRow: (row: OpenRow, undo: number | undefined): Promise<EditStep> => openWithUndo(db, row, undo),
    listChangesOf: (id: string) => listChangeLines(db, { subjectId: id, limit: 20 }),
    answerEdit: async (staff: SessionStaff, row: OpenRow, form: FormData): Promise<EditOutcome> =>
      answerEdit(
        {
          today: await today(),
          publish: (edit) => publishEdit(db, { kind: row.kind, id: row.id, staffId: staff.id, ...edit }),
        },
        await withTypedNames(db, row, readTyped(form)),
        form,
      ),
    /** `ours` keeps what we say, `theirs` takes what Parliament says. */
    settle: async (staff: SessionStaff, conflictId: string, choice: 'ours' | 'theirs'): Promise<SettleOutcome> =>
      isRowId(conflictId) ? settleConflict(db, { conflictId, choice, staffId: staff.id }) : 'gone',
    findQuality: async (): Promise<Quality> => findQuality(db, await now()),
  }
}

async function findOverview(db: Database, now: Date): Promise<Overview> {
  const [bills, quality, conflicts, syncRuns, changes] = await Promise.all([
    listDeskBills(db),
    findQuality(db, now),
    listConflictLines(db),
    listLastSyncRuns(db),
    listChangeLines(db, { limit: 10 }),
  ])
  return {
    bills: bills.map(toDeskBillLine),
    quality: quality.lines,
    conflicts,
    syncRuns: syncRuns.map(toSyncRunLine),
    changes,
  }
}

async function listConflictLines(db: Database): Promise<ConflictLine[]> {
  const found = await listConflicts(db)
  const names = await findSubjectNames(
    db,
    found.map((conflict) => conflict.subjectId),
  )
  return found.map((conflict) => ({
    id: conflict.id,
    about: toAbout({ id: conflict.subjectId, kind: conflict.subjectKind }, names),
    label: fieldLabel(conflict.field),
    kept: showValue(conflict.field, conflict.kept),
    offered: showValue(conflict.field, conflict.offered),
    seenAt: conflict.seenAt,
    isTakable: conflict.subjectKind === 'amendment' && conflict.field === 'decision',
  }))
}
