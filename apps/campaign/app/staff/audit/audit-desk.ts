import { findSubjectNames, listDeskBills, listParents } from '@safe-to-report/bill-tracker/desk'
import {
  findAuditProposals,
  findAuditSubjects,
  findSignedChanges,
  listAccountNames,
  listAudit,
  type AuditLine,
  type Database,
} from '@safe-to-report/db'
import { listCampaigns } from '@safe-to-report/letters/campaigns'
import { toChangeLines } from '../change-lines.ts'
import { isRowId } from '../row-id.ts'
import { readAuditDetail } from './audit-detail.ts'
import { toAuditFilter, type AskedAudit } from './audit-filter.ts'
import { toAuditTable } from './audit-table.ts'
import type { AuditChoices, AuditEntryLine } from './audit-types.ts'
import { tellLine, type Known } from './tell-line.ts'

interface AuditPage {
  lines: AuditEntryLine[]
  /** Where the next page begins; null on the last. */
  older: number | null
  choices: AuditChoices
}

const auditPage = 20
/** Of a table: so many that nobody waits long, the newest. */
const tableMost = 5_000
const batch = 500

/** What signed-in staff see of the audit. */
export function openAuditDesk(db: Database) {
  return {
    async findAudit(asked: AskedAudit, before: number | undefined): Promise<AuditPage> {
      const [lines, choices] = await Promise.all([
        listAuditLines(db, asked, { limit: auditPage, before }),
        listChoices(db, asked.thing),
      ])
      return { lines, older: lines.length === auditPage ? (lines.at(-1)?.id ?? null) : null, choices }
    },
    /** The same lines as a table for a spreadsheet. */
    async findAuditTable(asked: AskedAudit): Promise<string> {
      const lines: AuditEntryLine[] = []
      let more: AuditEntryLine[]
      do {
        more = await listAuditLines(db, asked, { limit: batch, before: lines.at(-1)?.id })
        lines.push(...more)
      } while (more.length === batch && lines.length < tableMost)
      return toAuditTable(lines)
    },
  }
}

async function listAuditLines(
  db: Database,
  asked: AskedAudit,
  { limit, before }: { limit: number; before: number | undefined },
): Promise<AuditEntryLine[]> {
  const lines = await listAudit(db, { limit, ...(before !== undefined && { before }), ...toAuditFilter(asked) })
  const [made, known] = await Promise.all([findSignedChanges(db, lines.flatMap(changeIdsOf)), findKnown(db, lines)])
  const changes = new Map((await toChangeLines(db, made)).map((change) => [change.id, change]))
  return lines.map((line) => ({
    id: line.id,
    at: line.at,
    who: line.who ?? 'At the command line',
    ...tellLine(line, known),
    changes: changeIdsOf(line).flatMap((id) => changes.get(id) ?? []),
  }))
}

function changeIdsOf({ detail }: AuditLine): number[] {
  return readAuditDetail(detail).changeIds ?? []
}

async function findKnown(db: Database, lines: readonly AuditLine[]): Promise<Known> {
  const ids = lines.flatMap(({ detail }) => {
    const { conflictId, heldFactId, proposalId, setId } = readAuditDetail(detail)
    return [conflictId, heldFactId, proposalId, setId].filter((id) => id !== undefined).filter(isRowId)
  })
  const [campaigns, accounts, subjects, proposals] = await Promise.all([
    listCampaigns(db),
    listAccountNames(db),
    findAuditSubjects(db, ids),
    findAuditProposals(db, ids),
  ])
  const named = [...subjects.values()].flatMap(({ subjectId }) => subjectId ?? [])
  return {
    campaigns: new Map(campaigns.map(({ id, title }) => [id, title])),
    accounts: new Map(accounts.map(({ id, name }) => [id, name])),
    proposals: new Map(proposals.map((proposal) => [proposal.id, proposal])),
    sets: Map.groupBy(
      proposals.filter(({ setId }) => setId !== null),
      ({ setId }) => setId ?? '',
    ),
    subjects,
    names: await findSubjectNames(db, named),
  }
}

async function listChoices(db: Database, thing: string): Promise<AuditChoices> {
  const [accounts, campaigns, bills, { asks }] = await Promise.all([
    listAccountNames(db),
    listCampaigns(db),
    listDeskBills(db),
    listParents(db),
  ])
  const people = accounts.map(({ id, name, isOpen }) => ({ value: id, words: isOpen ? name : `${name} (closed)` }))
  const things = [
    { group: 'Campaigns', choices: campaigns.map(({ id, title }) => ({ value: id, words: title })) },
    {
      group: 'Bills, with all that stands in them',
      choices: bills.map(({ id, shortTitle, sessions }) => ({
        value: id,
        words: sessions ? `${shortTitle} (${sessions})` : shortTitle,
      })),
    },
    { group: 'Asks, with their texts', choices: asks.map(({ id, name }) => ({ value: id, words: name })) },
    { group: 'Accounts', choices: people },
  ].filter(({ choices }) => choices.length > 0)
  const isOffered = thing === '' || things.some(({ choices }) => choices.some(({ value }) => value === thing))
  return { people, things: isOffered ? things : [await nameThing(db, thing), ...things] }
}

/** A row that a link led to, and that no list offers. */
async function nameThing(db: Database, thing: string): Promise<AuditChoices['things'][number]> {
  const name = (await findSubjectNames(db, [thing])).get(thing)
  const words = name ? [name.title, name.within].filter((part) => part !== null).join(', ') : 'What the link led to'
  return { group: 'This one', choices: [{ value: thing, words }] }
}
