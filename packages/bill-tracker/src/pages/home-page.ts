import type { Queryable } from '@safe-to-report/db'
import { findFirstAsk, listAskCards } from './asks.ts'
import { listBillCards } from './bills.ts'
import { listEvidence } from './campaigning.ts'
import { findLineage } from './lineage.ts'
import type { HomePage } from './ask-types.ts'

/** What is asked, where it stands, and what it rests on; undefined while the record is empty. */
export async function findHome(db: Queryable): Promise<HomePage | undefined> {
  const ask = await findFirstAsk(db)
  if (!ask) return undefined
  const [{ lineage }, asks, bills, evidence] = await Promise.all([
    findLineage(db, ask.id),
    listAskCards(db),
    listBillCards(db),
    listEvidence(db, 3),
  ])
  const otherAsks = asks.filter(({ id }) => id !== ask.id)
  const tags = [
    'kind:ask',
    'kind:text',
    'kind:bill',
    'kind:stage',
    'kind:sitting',
    'kind:amendment',
    'kind:division',
    'kind:evidence',
    'kind:source',
  ]
  return { ask, lineage, otherAsks, bills, evidence, tags }
}
