import {
  countProposals,
  findSubjectNames,
  listClosedFacts,
  listDeskBills,
  listHeldFacts,
  listProposals,
  listProposedRows,
  listStaleHelp,
  listUnchecked,
  listWhatMayBeChecked,
  type ProposalList,
} from '@safe-to-report/bill-tracker/desk'
import { listAccountNames, type Database, type SessionStaff } from '@safe-to-report/db'
import { checkPath } from '../desk-path.ts'
import { toThingToCheck, waitingWords } from '../desk-rows.ts'
import type { ThingToCheck } from '../desk-types.ts'
import type { Choice } from '../forms/kind-form.ts'
import type { AskedList } from './asked-list.ts'
import { groupByBill } from './group-by-bill.ts'
import type { RowLine, StaleHelpLine, Waiting, WaitingCounts, WaitingPage } from './waiting-types.ts'

/** So many that a page stays short on a telephone. */
const perPage = 10

/** What waits at the desk, list by list. */
export function openWaitingDesk(db: Database) {
  return {
    countWaiting: (staff: SessionStaff) => countWaiting(db, staff),
    async findWaiting(staff: SessionStaff, asked: AskedList): Promise<WaitingPage> {
      const [found, counts, bills, people] = await Promise.all([
        findList(db, staff, asked),
        countWaiting(db, staff),
        listBillChoices(db),
        listAccountNames(db),
      ])
      const choices = {
        bills,
        people: people.filter(({ isOpen }) => isOpen).map(({ id, name }) => ({ value: id, words: name })),
      }
      return { ...found, counts, choices }
    },
  }
}

type Found = Pick<WaitingPage, 'waiting' | 'total' | 'page' | 'pages'>

async function findList(db: Database, staff: SessionStaff, asked: AskedList): Promise<Found> {
  switch (asked.list) {
    case 'to-check':
    case 'mine':
    case 'sent-back':
    case 'drafts':
      return findProposals(db, staff, { ...asked, list: asked.list })
    case 'rows': {
      const rows = await listRows(db, staff)
      return inPages(asked, rows.filter(fits(asked)), (groups) => ({ of: 'rows', groups: groupByBill(groups) }))
    }
    case 'facts': {
      const facts = await listFacts(db)
      return inPages(asked, facts.filter(fits(asked)), (groups) => ({ of: 'facts', groups: groupByBill(groups) }))
    }
    case 'help':
      return inPages(asked, await listHelp(db), (lines) => ({ of: 'help', lines }))
    case 'answered':
      return inPages(asked, await listClosedFacts(db), (lines) => ({ of: 'answered', lines }))
    default:
      return asked.list satisfies never
  }
}

async function findProposals(
  db: Database,
  staff: SessionStaff,
  { list, bill, kind, who, page }: AskedList & { list: ProposalList },
): Promise<Found> {
  const { groups, ...pages } = await listProposals(db, {
    list,
    page,
    perPage,
    staffId: staff.id,
    ...(bill !== '' && { billId: bill === 'none' ? null : bill }),
    ...(kind !== '' && { kind }),
    ...(who !== '' && { authorId: who }),
  })
  return { waiting: { of: 'proposals', groups }, ...pages }
}

/** One page of a list, in order of its bills, so that none is torn apart more than it must be. */
function inPages<Line>({ page }: AskedList, lines: readonly Line[], tell: (lines: Line[]) => Waiting): Found {
  const pages = Math.max(1, Math.ceil(lines.length / perPage))
  const shown = Math.min(page, pages)
  const own = lines.slice((shown - 1) * perPage, shown * perPage)
  return { waiting: tell(own), total: lines.length, page: shown, pages }
}

function fits({ bill, kind }: AskedList): (line: { billId: string | null; kind: string }) => boolean {
  return (line) =>
    (bill === '' || line.billId === (bill === 'none' ? null : bill)) && (kind === '' || line.kind === kind)
}

/** Rows that came unchecked, by the name of their bill. */
export async function listRows(db: Database, staff: SessionStaff): Promise<RowLine[]> {
  const rows = await listUnchecked(db)
  const ids = rows.map(({ id }) => id)
  const [checkable, names] = await Promise.all([
    listWhatMayBeChecked(db, { ids, staffId: staff.id }),
    findSubjectNames(db, ids),
  ])
  const lines = rows.map(({ waiting, ...row }) => ({
    ...row,
    billId: names.get(row.id)?.billId ?? null,
    mayCheck: checkable.has(row.id),
    path: checkPath(row.kind, row.id),
    whyHeld: waitingWords(waiting),
  }))
  return groupByBill(lines).flatMap((group) => group.lines)
}

/** Facts that nobody has looked up, by the name of their bill. */
export async function listFacts(db: Database): Promise<ThingToCheck[]> {
  const facts = await listHeldFacts(db)
  const names = await findSubjectNames(
    db,
    facts.flatMap(({ subjectId }) => subjectId ?? []),
  )
  const lines = facts.map((fact) => toThingToCheck(fact, names.get(fact.subjectId ?? '')))
  return groupByBill(lines).flatMap((group) => group.lines)
}

async function listHelp(db: Database): Promise<StaleHelpLine[]> {
  const rows = await listStaleHelp(db)
  return rows.map((row) => ({ ...row, path: checkPath('help-service', row.id) }))
}

async function countWaiting(db: Database, staff: SessionStaff): Promise<WaitingCounts> {
  const [proposals, rows, facts, help, answered] = await Promise.all([
    countProposals(db, staff.id),
    listUnchecked(db),
    listHeldFacts(db),
    listStaleHelp(db),
    listClosedFacts(db),
  ])
  return {
    'to-check': proposals.toCheck,
    mine: proposals.mine,
    'sent-back': proposals.sentBack,
    drafts: proposals.drafts,
    rows: rows.length,
    facts: facts.length,
    help: help.length,
    answered: answered.length,
    toLook: proposals.toLook,
  }
}

/** Bills on the record, and those that wait to be. */
async function listBillChoices(db: Database): Promise<Choice[]> {
  const [bills, coming] = await Promise.all([listDeskBills(db), listProposedRows(db, ['bill'])])
  return [
    ...bills.map(({ id, shortTitle, sessions }) => ({
      value: id,
      words: sessions ? `${shortTitle} (${sessions})` : shortTitle,
    })),
    ...coming.map(({ id, within, title }) => ({ value: id, words: `${within ?? title} (not public yet)` })),
    { value: 'none', words: 'What stands in no bill' },
  ]
}
