import {
  findDeskBill,
  findEditable,
  listDeskBills,
  listHeldFacts,
  publishEdit,
  settleConflict,
  todayInLondon,
  type EditableKind,
  type SettleOutcome,
} from '@safe-to-report/bill-tracker'
import { findSubjectNames, listConflicts, listLastSyncRuns, type Database, type SessionStaff } from '@safe-to-report/db'
import { listAuditLines, listChangeLines, toAbout, type AuditEntryLine, type ChangeLine } from './change-lines.ts'
import { toDeskBill, toDeskBillLine, toOpenRow, toSyncRunLine, toThingToCheck } from './desk-rows.ts'
import type { ConflictLine, DeskBill, DeskBillLine, OpenRow, SyncRunLine, ThingToCheck } from './desk-types.ts'
import { answerEdit, type EditOutcome } from './edit-row.ts'
import { fieldLabel, showValue } from './field-words.ts'

/** What signed-in staff see and do. */
export interface Desk {
  findOverview: () => Promise<Overview>
  findBill: (slug: string) => Promise<DeskBill | undefined>
  findRow: (kind: EditableKind, id: string) => Promise<OpenRow | undefined>
  listChangesOf: (id: string) => Promise<ChangeLine[]>
  answerEdit: (staff: SessionStaff, row: OpenRow, form: FormData) => Promise<EditOutcome>
  /** `ours` keeps what we say, `theirs` takes what Parliament says. */
  settle: (staff: SessionStaff, conflictId: string, choice: 'ours' | 'theirs') => Promise<SettleOutcome>
  findAudit: (before: number | undefined) => Promise<{ lines: AuditEntryLine[]; older: number | null }>
}

interface Overview {
  bills: DeskBillLine[]
  thingsToCheck: ThingToCheck[]
  conflicts: ConflictLine[]
  syncRuns: SyncRunLine[]
  changes: ChangeLine[]
}

const auditPage = 30

export function openDesk({ db, siteUrl, now }: { db: Database; siteUrl: string; now: () => Date }): Desk {
  return {
    findOverview: () => findOverview(db),
    async findBill(slug) {
      const bill = await findDeskBill(db, slug)
      return bill && toDeskBill(bill, siteUrl)
    },
    async findRow(kind, id) {
      const row = isRowId(id) ? await findEditable(db, kind, id) : undefined
      return row && toOpenRow(row, siteUrl)
    },
    listChangesOf: (id) => listChangeLines(db, { subjectId: id, limit: 20 }),
    answerEdit: (staff, row, form) =>
      answerEdit(
        {
          today: todayInLondon(now()),
          publish: (edit) => publishEdit(db, { kind: row.kind, id: row.id, staffId: staff.id, ...edit }),
        },
        row,
        form,
      ),
    settle: async (staff, conflictId, choice) =>
      isRowId(conflictId) ? settleConflict(db, { conflictId, choice, staffId: staff.id, now: now() }) : 'gone',
    async findAudit(before) {
      const lines = await listAuditLines(db, { limit: auditPage, ...(before !== undefined && { before }) })
      return { lines, older: lines.length === auditPage ? (lines.at(-1)?.id ?? null) : null }
    },
  }
}

async function findOverview(db: Database): Promise<Overview> {
  const [bills, held, conflicts, syncRuns, changes] = await Promise.all([
    listDeskBills(db),
    listHeldFacts(db),
    listConflictLines(db),
    listLastSyncRuns(db),
    listChangeLines(db, { limit: 10 }),
  ])
  return {
    bills: bills.map(toDeskBillLine),
    thingsToCheck: held.map(toThingToCheck),
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

/** PostgreSQL refuses anything but a uuid here, and an address typed wrong is no failure of ours. */
function isRowId(id: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
}
