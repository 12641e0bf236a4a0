import type { SubjectName } from '@safe-to-report/db'
import { amendmentName } from './amendment-name.ts'
import { formatLondonDate } from './london-date.ts'

/** What a row of the record is called, fit to stand alone: "Amendment 67", "Sitting of 3 February 2021, Lords: Committee". */
export function subjectTitle(name: SubjectName): string {
  if (name.kind === 'amendment') return amendmentName(name.amendment)
  return name.name.replaceAll(/\b\d{4}-\d\d-\d\d\b(?!-)/g, (day) => formatLondonDate(day))
}
