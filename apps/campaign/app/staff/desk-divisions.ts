import {
  chooseDivision,
  findDivisionChoice,
  findSubject,
  listDeskDivisions,
  listOpenDivisions,
  type ChooseOutcome,
  type DivisionChoice,
  type OpenDivision,
  type UnchooseOutcome,
  unchooseDivision,
} from '@safe-to-report/bill-tracker/desk'
import type { Database, SessionStaff } from '@safe-to-report/db'
import { readReason, readTyped } from './edit-form.ts'
import type { FormOutcome } from './desk-checks.ts'
import { isRowId } from './row-id.ts'

/** A division in the desk's list, with what it lacks. */
export interface DivisionLine {
  id: string
  house: string
  heldOn: string
  number: number | null
  on: string[]
  counts: string
  hasWords: boolean
  hasMeaning: boolean
  hasVotes: boolean
  verified: boolean
}

interface StandingChoice extends DivisionChoice {
  /** The division on the record. */
  title: string
  /** Parliament's, in words: "division 902, 320 to 200". */
  chosen: string
}

export function openDivisionsDesk(db: Database) {
  return {
    /** Those that need a person to say which of Parliament's they are, and all of them. */
    async findDivisions(): Promise<{ open: OpenDivision[]; all: DivisionLine[] }> {
      const [open, all] = await Promise.all([listOpenDivisions(db), listDeskDivisions(db)])
      return {
        open,
        all: all.map(({ ayeCount, noCount, ...division }) => ({
          ...division,
          counts: ayeCount === null || noCount === null ? 'The count is not known.' : `${ayeCount} to ${noCount}.`,
        })),
      }
    },
    chooseDivision: async (staff: SessionStaff, divisionId: string, parliamentId: number): Promise<ChooseOutcome> =>
      isRowId(divisionId) ? chooseDivision(db, { divisionId, parliamentId, staffId: staff.id }) : 'gone',
    /** The choice that somebody made here and may take back. */
    async findChoice(divisionId: string): Promise<StandingChoice | undefined> {
      if (!isRowId(divisionId)) return undefined
      const [choice, subject] = await Promise.all([
        findDivisionChoice(db, divisionId),
        findSubject(db, 'division', divisionId),
      ])
      if (!choice || !subject) return undefined
      const { number, ayeCount, noCount } = choice
      return { ...choice, title: subject.title, chosen: `Parliament’s division ${number}, ${ayeCount} to ${noCount}` }
    },
    async takeChoiceBack(
      staff: SessionStaff,
      divisionId: string,
      form: FormData,
    ): Promise<FormOutcome<UnchooseOutcome>> {
      const answer = readReason(form)
      if (answer.outcome === 'invalid') return { ...answer, typed: readTyped(form) }
      const given = { divisionId, why: answer.why, staffId: staff.id }
      return { outcome: 'done', done: isRowId(divisionId) ? await unchooseDivision(db, given) : 'gone' }
    },
  }
}
