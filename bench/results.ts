import { formatLondonDate, todayInLondon } from '@safe-to-report/bill-tracker/words'
import type { Row } from './measurement.ts'

export interface Result {
  name: string
  rows: Row[]
}

/** The results as a page: a table for each measurement. */
export function toMarkdown(results: readonly Result[], run: { machine: string; at: Date }): string {
  const day = formatLondonDate(todayInLondon(run.at))
  const intro = `# Results\n\nWritten by \`npm run bench\` on ${day}: ${run.machine}. Machines differ, so comparisons are ratios inside one run.\n`
  return `${intro}\n${toSections(results)}`
}

/** The tables alone, as they stand in that page. */
export function toSections(results: readonly Result[]): string {
  return results.map(({ name, rows }) => `## ${name}\n\n${tableOf(rows)}`).join('\n')
}

function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.what, row.bar, row.measured, heldInWords(row)])
  const lines = [['what', 'bar', 'measured', 'held'], ['---', '---', '---', '---'], ...cells]
  return `${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`
}

function heldInWords({ isHeld }: Row): string {
  if (isHeld === undefined) return ''
  return isHeld ? 'yes' : '**no**'
}
