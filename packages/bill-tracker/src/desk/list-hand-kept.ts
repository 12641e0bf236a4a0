import {
  asks,
  bills,
  campaignEvents,
  citations,
  couldCarry,
  evidence,
  helpServices,
  positions,
  sources,
  type Queryable,
} from '@safe-to-report/db'
import { asc, count, eq } from 'drizzle-orm'

interface KeptRow {
  id: string
  name: string
  /** When, who or where, in a few words. */
  beside: string
  verified: boolean
}

/** What no Parliament tells and staff keep by hand. */
export interface HandKept {
  events: KeptRow[]
  evidence: KeptRow[]
  positions: KeptRow[]
  help: KeptRow[]
  /** To be read here, and written with the founding record. */
  couldCarry: { id: string; bill: string; ask: string; why: string; verified: boolean }[]
  sources: (Omit<KeptRow, 'verified'> & { cited: number })[]
}

/** Campaign events, evidence, positions and help, checked or not, and the sources that stand behind the record. */
export async function listHandKept(db: Queryable): Promise<HandKept> {
  const [events, facts, held, help, possible, behind] = await Promise.all([
    db
      .select({
        id: campaignEvents.id,
        name: campaignEvents.title,
        beside: campaignEvents.happenedOn,
        verified: campaignEvents.verified,
      })
      .from(campaignEvents)
      .orderBy(asc(campaignEvents.happenedOn)),
    db
      .select({ id: evidence.id, name: evidence.statement, beside: evidence.whoSaysSo, verified: evidence.verified })
      .from(evidence)
      .orderBy(asc(evidence.position)),
    db
      .select({ id: positions.id, name: positions.statement, beside: positions.who, verified: positions.verified })
      .from(positions)
      .orderBy(asc(positions.position)),
    db
      .select({
        id: helpServices.id,
        name: helpServices.name,
        beside: helpServices.checkedOn,
        verified: helpServices.verified,
      })
      .from(helpServices)
      .orderBy(asc(helpServices.position)),
    db
      .select({
        id: couldCarry.id,
        bill: bills.shortTitle,
        ask: asks.title,
        why: couldCarry.why,
        verified: couldCarry.verified,
      })
      .from(couldCarry)
      .innerJoin(bills, eq(bills.id, couldCarry.billId))
      .innerJoin(asks, eq(asks.id, couldCarry.askId))
      .orderBy(asc(asks.position), asc(bills.shortTitle)),
    db
      .select({ id: sources.id, name: sources.title, beside: sources.publisher, cited: count(citations.id) })
      .from(sources)
      .leftJoin(citations, eq(citations.sourceId, sources.id))
      .groupBy(sources.id)
      .orderBy(asc(sources.publisher), asc(sources.title)),
  ])
  return { events, evidence: facts, positions: held, help, couldCarry: possible, sources: behind }
}
