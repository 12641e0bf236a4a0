import { formatLondonDate, formatLondonTime, todayInLondon } from '@safe-to-report/bill-tracker/words'
import type { AuditEntryLine } from '../../../staff/audit/audit-types.ts'
import type { ChangeLine } from '../../../staff/change-lines.ts'
import { ChangeList } from '../change-list.tsx'
import { AboutLink } from '../desk-parts.tsx'

/** Day after day, each line in a sentence; what a publish changed is opened where it is wanted. */
export function AuditList({ lines }: { lines: AuditEntryLine[] }) {
  const days = Map.groupBy(lines, ({ at }) => todayInLondon(at))
  return [...days].map(([day, ofDay]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{formatLondonDate(day)}</h2>
      <ol className="desk-list">
        {ofDay.map((line) => (
          <li key={line.id}>
            <Line line={line} />
          </li>
        ))}
      </ol>
    </section>
  ))
}

function Line({ line: { at, who, did, about, said, changes } }: { line: AuditEntryLine }) {
  return (
    <>
      <p>
        <time className="desk-time" dateTime={at.toISOString()}>
          {formatLondonTime(at)}
        </time>{' '}
        <strong>{who}</strong> {did}
        {about && (
          <>
            {': '}
            <AboutLink about={about} />
          </>
        )}
      </p>
      {said.map((words) => (
        <p key={words} className="desk-soft">
          {words}
        </p>
      ))}
      {changes.length > 0 && (
        <details>
          <summary>{tellChanges(changes)}</summary>
          <ChangeList changes={changes} />
        </details>
      )}
    </>
  )
}

/** "Decision, Note: New Clause 36, Victims and Prisoners Bill". */
function tellChanges(changes: readonly ChangeLine[]): string {
  const rows = [...Map.groupBy(changes, ({ about }) => [about.name, about.within].filter(Boolean).join(', '))]
  const told = rows.map(([name, ofRow]) => `${ofRow.map(({ difference }) => difference.label).join(', ')}: ${name}`)
  return told.length > 3 ? `${told.slice(0, 3).join('; ')}; and ${told.length - 3} more` : told.join('; ')
}
