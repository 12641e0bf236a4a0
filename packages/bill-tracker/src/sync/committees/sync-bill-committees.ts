import { bills, committeeMembers, stages as stageRows, type Database } from '@safe-to-report/db'
import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { toLondonDay } from '../asking/london-day.ts'
import { toPlainText } from '../asking/plain-text.ts'
import { readSome, tellFaults } from '../watching/read-parts.ts'
import { listMarks, saveMarks } from '../watching/reading-marks.ts'
import type { CommitteeMemberAnswer } from './committees-answers.ts'
import type { CommitteesClient } from './committees-client.ts'
import type { StageCommittee } from './stage-client.ts'

/** Of the Bills API, what says which committee a stage is before. */
export interface StageClient {
  /** Null where it is before none, or before the whole House. */
  fetchStageCommittee: (billId: number, stageId: number) => Promise<StageCommittee | null>
}

export interface BillCommittees {
  db: Database
  client: CommitteesClient
  stages: StageClient
  at: Date
  today: string
}

const source = 'committees'
/** Who sits is settled when a committee is appointed, and changes by the odd substitution. */
const every = 20 * 60 * 60_000
const mostInRun = 2

/**
 * Brings who sits on the public bill committees of bills that are on the record. Which committee is a bill's, the stage of the bill
 * says: names of committees and bills are alike and not the same.
 */
export async function syncBillCommittees(asking: BillCommittees): Promise<{ changed: number; odd: string[] }> {
  const { db, client, stages, at } = asking
  const marks = await listMarks(db, source)
  const wanted = await listCommitteeStages(db)
  const due = wanted.filter(({ stageId }) => {
    const asked = marks.get(`stage ${stageId}`)?.readAt
    return asked === undefined || at.getTime() - asked.getTime() >= every
  })
  const read = await readSome(
    due.slice(0, mostInRun).map(({ billId, stageId, title }) => ({
      part: `stage ${stageId}`,
      what: `Who sits on the committee of the ${title}`,
      read: async () => {
        const committee = await stages.fetchStageCommittee(billId, stageId)
        if (committee === null) return 0
        const { rows } = await client.fetchMembers(committee.id)
        const told = rows.flatMap(({ read: member }) => toSeats(member))
        return saveSeats(db, told, { committee, billId, sourceUrl: client.membersUrl(committee.id) })
      },
    })),
    { db, source, now: at },
  )
  await saveMarks(
    db,
    source,
    [...read.read, ...read.faults].map(({ part }) => ({ key: part, mark: 'asked', readAt: at })),
  )
  return { changed: read.read.reduce((sum, { value }) => sum + value, 0), odd: tellFaults(read) }
}

/** The committee stages in the Commons of the bills on the record that go on; the Lords have no committee apart. */
async function listCommitteeStages(db: Database) {
  const rows = await db
    .select({ billId: bills.parliamentId, stageId: stageRows.parliamentId, title: bills.shortTitle })
    .from(stageRows)
    .innerJoin(bills, eq(bills.id, stageRows.billId))
    .where(
      and(
        eq(stageRows.house, 'Commons'),
        eq(stageRows.kind, 'committee'),
        isNotNull(stageRows.parliamentId),
        isNotNull(bills.parliamentId),
        or(isNull(bills.outcome), inArray(bills.outcome, ['announced', 'in-progress'])),
      ),
    )
  return rows.flatMap(({ billId, stageId, title }) =>
    billId === null || stageId === null ? [] : [{ billId, stageId, title }],
  )
}

interface Seat {
  memberId: number
  memberName: string
  isChair: boolean
  startedOn: string | null
  endedOn: string | null
}

/** Lay members have no number, and sit on no bill's committee. */
function toSeats({ memberInfo, name, roles }: CommitteeMemberAnswer): Seat[] {
  const memberName = toPlainText(memberInfo?.displayAs) ?? toPlainText(name)
  if (!memberInfo || memberName === null) return []
  const told = roles.rows.map(({ read }) => ({
    isChair: read.role?.isChair ?? false,
    startedOn: toLondonDay(read.startDate) ?? null,
    endedOn: toLondonDay(read.endDate) ?? null,
  }))
  const spans = told.length > 0 ? told : [{ isChair: false, startedOn: null, endedOn: null }]
  return spans.map((span) => ({ memberId: memberInfo.mnisId, memberName, ...span }))
}

interface Whose {
  committee: StageCommittee
  billId: number
  sourceUrl: string
}

/** Who is listed no more never sat; a list of nobody is none, as a committee that exists has members. */
async function saveSeats(
  db: Database,
  told: readonly Seat[],
  { committee, billId, sourceUrl }: Whose,
): Promise<number> {
  // A chair is listed in two roles from one day: as chair.
  const byKey = new Map<string, Seat>()
  for (const seat of told) {
    const key = `${seat.memberId} ${seat.startedOn}`
    const other = byKey.get(key)
    byKey.set(
      key,
      other ? { ...seat, isChair: seat.isChair || other.isChair, endedOn: seat.endedOn && other.endedOn } : seat,
    )
  }
  if (byKey.size === 0) return 0
  return db.transaction(async (tx) => {
    const known = await tx
      .select()
      .from(committeeMembers)
      .where(eq(committeeMembers.committeeParliamentId, committee.id))
    const stored = new Map(known.map((row) => [`${row.memberId} ${row.startedOn}`, row]))
    let changed = 0
    for (const [key, seat] of byKey) {
      const row = stored.get(key)
      const values = { ...seat, committeeName: committee.name, billParliamentId: billId, sourceUrl }
      if (!row) await tx.insert(committeeMembers).values({ committeeParliamentId: committee.id, ...values })
      else if (isSame(row, values)) continue
      else await tx.update(committeeMembers).set(values).where(eq(committeeMembers.id, row.id))
      changed += 1
    }
    const gone = known.filter((row) => !byKey.has(`${row.memberId} ${row.startedOn}`)).map(({ id }) => id)
    if (gone.length > 0) await tx.delete(committeeMembers).where(inArray(committeeMembers.id, gone))
    return changed + gone.length
  })
}

function isSame(row: object, values: object): boolean {
  const stored = new Map<string, unknown>(Object.entries(row))
  return Object.entries(values).every(([name, value]) => stored.get(name) === value)
}
