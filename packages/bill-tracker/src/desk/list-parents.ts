import { asks, bills, publishedSeats, stages, type Queryable } from '@safe-to-report/db'
import { asc, eq, isNotNull } from 'drizzle-orm'

interface Parent {
  id: string
  name: string
}

/** What a new row can stand in. */
export interface Parents {
  asks: Parent[]
  bills: Parent[]
  stages: Parent[]
  /** Who sits for a seat now. */
  members: Parent[]
}

/** Every ask, bill and stage on the record, checked or not, and every MP, by name. */
export async function listParents(db: Queryable): Promise<Parents> {
  const [askRows, billRows, stageRows, seatRows] = await Promise.all([
    db.select({ id: asks.id, name: asks.title }).from(asks).orderBy(asc(asks.position)),
    db
      .select({ id: bills.id, title: bills.shortTitle, sessions: bills.sessions })
      .from(bills)
      .orderBy(asc(bills.shortTitle), asc(bills.sessions)),
    db
      .select({ id: stages.id, house: stages.house, name: stages.name, round: stages.round, bill: bills.shortTitle })
      .from(stages)
      .innerJoin(bills, eq(bills.id, stages.billId))
      .orderBy(asc(bills.shortTitle), asc(stages.position)),
    db.select().from(publishedSeats).where(isNotNull(publishedSeats.memberId)).orderBy(asc(publishedSeats.member)),
  ])
  return {
    asks: askRows,
    bills: billRows.map(({ id, title, sessions }) => ({ id, name: sessions ? `${title} (${sessions})` : title })),
    stages: stageRows.map(({ id, house, name, round, bill }) => ({
      id,
      name: `${bill}: ${house ? `${house}, ` : ''}${name}${round > 1 ? ` (${round})` : ''}`,
    })),
    members: seatRows.map(({ memberId, member, party, name }) => ({
      id: String(memberId),
      name: `${member} (${party === null ? '' : `${party}, `}${name})`,
    })),
  }
}
