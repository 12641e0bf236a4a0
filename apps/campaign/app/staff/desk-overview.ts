import {
  isAlone,
  isTakable,
  keepOurs,
  listDeskBills,
  listOpenDivisions,
  listProposals,
  listSets,
  listUndoneProposals,
  propose,
  findSubjectNames,
  type HandedIn,
  type ProposalLine,
  type ProposalsPage,
  type SetLine,
  type UndoneLine,
} from '@safe-to-report/bill-tracker/desk'
import { listConflicts, listLastSyncRuns, type Database, type SessionStaff } from '@safe-to-report/db'
import { toAbout } from './change-lines.ts'
import { findQuality, type QualityLine } from './desk-quality.ts'
import { toDeskBillLine, toSyncRunLine } from './desk-rows.ts'
import type { ConflictLine, DeskBillLine, SyncRunLine, ThingToCheck } from './desk-types.ts'
import { fieldLabel, showValue } from './field-words.ts'
import { handIn, type HandInMeans, type NotProposed } from './hand-in.ts'
import { isRowId } from './row-id.ts'
import { groupByBill, type BillGroup } from './waiting/group-by-bill.ts'
import { listFacts, listRows } from './waiting/waiting-desk.ts'
import type { RowLine } from './waiting/waiting-types.ts'

/** The desk's first page: what waits, for whom. */
export interface Overview {
  isAlone: boolean
  mine: { lines: ProposalLine[]; total: number; undone: UndoneLine[] }
  toCheck: { groups: BillGroup<ProposalLine>[]; total: number }
  toLook: SetLine[]
  conflicts: ConflictLine[]
  syncRuns: SyncRunLine[]
  questions: { rows: RowLine[]; facts: BillGroup<ThingToCheck>[]; divisions: number }
  quality: QualityLine[]
  bills: DeskBillLine[]
  latest: SetLine[]
}

interface OverviewMeans extends HandInMeans {
  siteUrl: string
  now: () => Promise<Date>
}

/** So few of each that the page stays short; the rest is one link away. */
const shown = 6
const shownFacts = 4

export function openOverviewDesk(means: OverviewMeans) {
  const { db } = means
  return {
    findOverview: (staff: SessionStaff, billId: string | undefined) => findOverview(means, staff, billId),
    findQuality: async () => findQuality(db, await means.now()),
    /** Where Parliament differs: ours kept for good, or Parliament's value proposed. */
    settle: (staff: SessionStaff, conflictId: string, choice: 'ours' | 'theirs') =>
      settle(means, staff, { conflictId, choice }),
  }
}

async function settle(
  means: HandInMeans,
  staff: SessionStaff,
  { conflictId, choice }: { conflictId: string; choice: 'ours' | 'theirs' },
): Promise<HandedIn | NotProposed | { outcome: 'kept' }> {
  const { db } = means
  if (!isRowId(conflictId)) return { outcome: 'gone' }
  if (choice === 'ours') {
    return { outcome: (await keepOurs(db, staff.session, conflictId)) === 'settled' ? 'kept' : 'gone' }
  }
  const take = () => propose(db, staff.session, { act: 'take-theirs', conflictId })
  return handIn(means, { staff, manner: 'hand-in', propose: take })
}

async function findOverview(
  { db, now, siteUrl }: OverviewMeans,
  staff: SessionStaff,
  billId: string | undefined,
): Promise<Overview> {
  const of = billId === undefined ? {} : { billId }
  const mineOf = (list: 'sent-back' | 'drafts' | 'mine') =>
    listProposals(db, { list, staffId: staff.id, perPage: shown, ...of })
  const isHere = (line: { billId: string | null }): boolean => billId === undefined || line.billId === billId
  const [
    alone,
    sentBack,
    drafts,
    mine,
    undone,
    toCheck,
    toLook,
    conflicts,
    runs,
    rows,
    facts,
    divisions,
    quality,
    bills,
    latest,
  ] = await Promise.all([
    isAlone(db),
    mineOf('sent-back'),
    mineOf('drafts'),
    mineOf('mine'),
    listUndoneProposals(db, { staffId: staff.id, ...of }),
    listProposals(db, { list: 'to-check', staffId: staff.id, perPage: shown * 2, ...of }),
    listSets(db, { staffId: staff.id, unseen: true }),
    listConflictLines(db),
    listLastSyncRuns(db),
    listRows(db, staff),
    listFacts(db),
    listOpenDivisions(db),
    now().then((at) => findQuality(db, at)),
    listDeskBills(db),
    listSets(db, { staffId: staff.id }),
  ])
  return {
    isAlone: alone,
    mine: { ...joinPages([sentBack, drafts, mine]), undone },
    toCheck: { groups: toCheck.groups, total: toCheck.total },
    toLook: toLook.sets.filter(({ mayLook }) => mayLook),
    conflicts: conflicts.filter(isHere),
    syncRuns: runs.map(toSyncRunLine),
    questions: {
      rows: rows.filter(isHere).slice(0, shown),
      facts: groupByBill(facts.filter(isHere).slice(0, shownFacts)),
      divisions: divisions.length,
    },
    quality: quality.lines,
    bills: bills.map((bill) => toDeskBillLine(bill, siteUrl)),
    latest: latest.sets.slice(0, shown),
  }
}

function joinPages(pages: readonly ProposalsPage[]): Omit<Overview['mine'], 'undone'> {
  return {
    lines: pages.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines)).slice(0, shown * 2),
    total: pages.reduce((sum, { total }) => sum + total, 0),
  }
}

async function listConflictLines(db: Database): Promise<(ConflictLine & { billId: string | null })[]> {
  const found = await listConflicts(db)
  const names = await findSubjectNames(
    db,
    found.map((conflict) => conflict.subjectId),
  )
  return found.map((conflict) => ({
    id: conflict.id,
    about: toAbout({ id: conflict.subjectId, kind: conflict.subjectKind }, names),
    billId: names.get(conflict.subjectId)?.billId ?? null,
    label: fieldLabel(conflict.field),
    kept: showValue(conflict.field, conflict.kept),
    offered: showValue(conflict.field, conflict.offered),
    seenAt: conflict.seenAt,
    isTakable: isTakable(conflict),
  }))
}
