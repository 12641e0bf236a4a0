import type { ChangeLine } from '../../staff/change-lines.ts'
import { BeforeAndAfter } from './before-and-after.tsx'
import { AboutLink, Moment } from './desk-parts.tsx'

export function ChangeList({ changes, empty }: { changes: ChangeLine[]; empty?: string }) {
  if (changes.length === 0) {
    return empty ? <p>{empty}</p> : null
  }
  return (
    <ol className="desk-list">
      {changes.map((change) => (
        <li key={change.id}>
          <p>
            <AboutLink about={change.about} />: <strong>{change.difference.label}</strong>
          </p>
          <BeforeAndAfter difference={change.difference} />
          {change.why && <p>Why: {change.why}</p>}
          {change.sourceUrl && (
            <p>
              Source:{' '}
              <a href={change.sourceUrl} rel="noreferrer">
                {new URL(change.sourceUrl).hostname}
              </a>
              {change.quote && (
                <>
                  {' '}
                  <q>{change.quote}</q>
                </>
              )}
            </p>
          )}
          <p className="desk-soft">
            {change.who}, <Moment at={change.at} />
            {change.undoPath && (
              <>
                {' · '}
                <a href={change.undoPath} aria-label={`Take back: ${change.difference.label}, ${change.about.name}`}>
                  Take back
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
