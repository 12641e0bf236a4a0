import { formatLondonTime, todayInLondon } from '@safe-to-report/bill-tracker/words'
import { formatForSpreadsheet } from '@safe-to-report/serving/spreadsheets'
import type { About, ChangeLine } from '../change-lines.ts'
import type { AuditEntryLine } from './audit-types.ts'

const columns = ['Day', 'Time', 'Who', 'Did', 'To', 'In', 'What', 'Before', 'After', 'Why', 'Source', 'It says']

/** The audit as a table for a spreadsheet: a row for each change, or one for a line that made none. */
export function toAuditTable(lines: readonly AuditEntryLine[]): string {
  return formatForSpreadsheet(columns, lines.flatMap(toRows))
}

function toRows(line: AuditEntryLine): string[][] {
  const begins = [todayInLondon(line.at), formatLondonTime(line.at), line.who, line.did]
  if (line.changes.length > 0) return line.changes.map((change) => [...begins, ...toCells(change)])
  return [[...begins, ...nameCells(line.about), line.said.join('; '), '', '', '', '', '']]
}

function toCells({ about, difference, why, sourceUrl, quote }: ChangeLine): string[] {
  const { label, before, after } = difference
  return [...nameCells(about), label, before, after, why ?? '', sourceUrl ?? '', quote ?? '']
}

function nameCells(about: About | null): string[] {
  return about ? [about.name, about.within ?? ''] : ['', '']
}
