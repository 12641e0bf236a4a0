import {
  chooseDivision,
  findDivisionChoice,
  findSubject,
  isAlone,
  listDeskDivisions,
  listOpenDivisions,
  type ChooseOutcome,
  type DivisionChoice,
  type HandedIn,
  type OpenDivision,
  type ProposeOutcome,
  unchooseDivision,
} from '@safe-to-report/bill-tracker/desk'
import type { SessionStaff } from '@safe-to-report/db'
import { readReason, readTyped } from './edit-form.ts'
import type { FormOutcome } from './desk-checks.ts'
import { handIn, readManner, type HandInMeans } from './hand-in.ts'
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
  isAlone: boolean
}

type NotProposed<Outcome> = Exclude<Outcome, { outcome: 'proposed' }>

export function openDivisionsDesk(means: HandInMeans) {
  const { db } = means
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
    async chooseDivision(
      staff: SessionStaff,
      divisionId: string,
      parliamentId: number,
    ): Promise<HandedIn | NotProposed<ChooseOutcome>> {
      if (!isRowId(divisionId)) return { outcome: 'gone' }
      const propose = () => chooseDivision(db, staff.session, { divisionId, parliamentId })
      return handIn(means, { staff, manner: 'hand-in', propose })
    },
    /** The choice that somebody made here and may take back. */
    async findChoice(divisionId: string): Promise<StandingChoice | undefined> {
      if (!isRowId(divisionId)) return undefined
      const [choice, subject, alone] = await Promise.all([
        findDivisionChoice(db, divisionId),
        findSubject(db, 'division', divisionId),
        isAlone(db),
      ])
      if (!choice || !subject) return undefined
      const { number, ayeCount, noCount } = choice
      return {
        ...choice,
        isAlone: alone,
        title: subject.title,
        chosen: `Parliament’s division ${number}, ${ayeCount} to ${noCount}`,
      }
    },
    async takeChoiceBack(
      staff: SessionStaff,
      divisionId: string,
      form: FormData,
    ): Promise<FormOutcome<HandedIn | NotProposed<ProposeOutcome>>> {
      const answer = readReason(form)
      if (answer.outcome === 'invalid') return { ...answer, typed: readTyped(form) }
      if (!isRowId(divisionId)) return { outcome: 'done', done: { outcome: 'gone' } }
      const propose = () => unchooseDivision(db, staff.session, { divisionId, why: answer.why })
      return { outcome: 'done', done: await handIn(means, { staff, manner: readManner(form), propose }) }
    },
  }
}
