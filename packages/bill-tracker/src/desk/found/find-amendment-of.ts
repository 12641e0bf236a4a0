import { amendments, stages, type Queryable } from '@safe-to-report/db'
import { and, eq, type SQL } from 'drizzle-orm'
import { amendmentName } from '../../words/amendment-name.ts'
import type { FindInFull } from './found-types.ts'

/** The amendment of the record that an item is, by the item's key; null where the record has none. */
export async function findAmendmentOf(db: Queryable, key: string): Promise<FindInFull['amendment']> {
  const isIt = toCondition(key)
  if (!isIt) return null
  const [row] = await db
    .select({ id: amendments.id, billId: amendments.billId, kind: amendments.kind, number: amendments.number })
    .from(amendments)
    .innerJoin(stages, eq(stages.id, amendments.stageId))
    .where(isIt)
  return row ? { id: row.id, billId: row.billId, name: amendmentName(row) } : null
}

/** As `sync/amendments` makes keys: `amendment 123`, `ping-pong 45`; of what has no number of Parliament's own, `stage 67 NC1`. */
function toCondition(key: string): SQL | undefined {
  const [, sort, digits, printed = ''] = /^(amendment|ping-pong|stage) (\d{1,9})(?: (.+))?$/.exec(key) ?? []
  const number = Number(digits)
  switch (sort) {
    case 'amendment':
      return eq(amendments.parliamentId, number)
    case 'ping-pong':
      return eq(amendments.pingPongId, number)
    case 'stage':
      return and(eq(stages.parliamentId, number), eq(amendments.numberKey, printed))
    case undefined:
    default:
      return undefined
  }
}
