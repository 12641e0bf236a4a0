import { decisionWords, formatLondonDate, todayInLondon } from '@safe-to-report/bill-tracker/words'
import type {
  DeskAmendment as FoundAmendment,
  DeskBill as FoundBill,
  DeskBillRow,
  Editable,
  HeldFact,
  SubjectName,
  Waiting,
} from '@safe-to-report/bill-tracker/desk'
import type { SyncRun } from '@safe-to-report/db'
import type { DeskAmendment, DeskBill, DeskBillLine, OpenRow, SyncRunLine, ThingToCheck } from './desk-types.ts'
import { deskPath } from './desk-path.ts'
import { fieldLabel } from './field-words.ts'
import { billOutcomeWords } from './forms/bill.ts'
import type { FieldSpec } from './form-fields.ts'

export function toSyncRunLine(run: SyncRun): SyncRunLine {
  return {
    id: run.id,
    target: run.target.charAt(0).toUpperCase() + run.target.slice(1),
    startedAt: run.startedAt,
    outcome: run.outcome ? runWords[run.outcome] : 'running, or cut off',
    changed: run.changed,
    detail: run.detail,
  }
}

const runWords = {
  done: 'up to date',
  unreachable: 'Parliament’s website could not be reached; the record was kept',
  'answer-changed': 'Parliament’s answer has a new shape; the record was kept',
  'not-found': 'Parliament’s website does not know it',
  failed: 'failed; the record was kept',
} as const satisfies Record<NonNullable<SyncRun['outcome']>, string>
