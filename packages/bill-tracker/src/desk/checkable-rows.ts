import {
  amendments,
  asks,
  bills,
  campaignEvents,
  couldCarry,
  divisions,
  evidence,
  helpServices,
  positions,
  publications,
  sittings,
  stages,
  texts,
  type SubjectKind,
} from '@safe-to-report/db'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'

/** The kinds of row that are public only when somebody has checked them. */
export type CheckableKind = Exclude<SubjectKind, 'source' | 'membership' | 'post' | 'correction'>

interface CheckableRows {
  table: PgTable
  id: PgColumn
  verified: PgColumn
}

export const checkableRows: Record<CheckableKind, CheckableRows> = {
  bill: { table: bills, id: bills.id, verified: bills.verified },
  stage: { table: stages, id: stages.id, verified: stages.verified },
  sitting: { table: sittings, id: sittings.id, verified: sittings.verified },
  publication: { table: publications, id: publications.id, verified: publications.verified },
  amendment: { table: amendments, id: amendments.id, verified: amendments.verified },
  division: { table: divisions, id: divisions.id, verified: divisions.verified },
  ask: { table: asks, id: asks.id, verified: asks.verified },
  text: { table: texts, id: texts.id, verified: texts.verified },
  'could-carry': { table: couldCarry, id: couldCarry.id, verified: couldCarry.verified },
  'campaign-event': { table: campaignEvents, id: campaignEvents.id, verified: campaignEvents.verified },
  evidence: { table: evidence, id: evidence.id, verified: evidence.verified },
  position: { table: positions, id: positions.id, verified: positions.verified },
  'help-service': { table: helpServices, id: helpServices.id, verified: helpServices.verified },
}

export const checkableKinds: readonly CheckableKind[] = [
  'bill',
  'stage',
  'sitting',
  'publication',
  'amendment',
  'division',
  'ask',
  'text',
  'could-carry',
  'campaign-event',
  'evidence',
  'position',
  'help-service',
]
