import {
  chooseDivision,
  listDeskDivisions,
  listOpenDivisions,
  type ChooseOutcome,
  type OpenDivision,
} from '@safe-to-report/bill-tracker'
import type { Database, SessionStaff } from '@safe-to-report/db'
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

export interface DivisionsDesk {
  /** Those that need a person to say which of Parliament's they are, and all of them. */
  findDivisions: () => Promise<{ open: OpenDivision[]; all: DivisionLine[] }>
  chooseDivision: (staff: SessionStaff, divisionId: string, parliamentId: number) => Promise<ChooseOutcome>
}

export function openDivisionsDesk(db: Database): DivisionsDesk {
  return {
    async findDivisions() {
      const [open, all] = await Promise.all([listOpenDivisions(db), listDeskDivisions(db)])
      return {
        open,
        all: all.map(({ ayeCount, noCount, ...division }) => ({
          ...division,
          counts: ayeCount === null || noCount === null ? 'The count is not known.' : `${ayeCount} to ${noCount}.`,
        })),
      }
    },
    chooseDivision: async (staff, divisionId, parliamentId) =>
      isRowId(divisionId) ? chooseDivision(db, { divisionId, parliamentId, staffId: staff.id }) : 'gone',
  }
}
