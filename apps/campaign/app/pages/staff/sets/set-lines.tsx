import type { SetLine } from '@safe-to-report/bill-tracker/desk'
import { href } from 'react-router'
import { tellAct, tellName } from '../../../staff/proposals/proposal-words.ts'
import { Moment } from '../desk-parts.tsx'

/** What was published together, each with who has seen it. */
export function SetList({ sets }: { sets: readonly SetLine[] }) {
  return (
    <ol className="desk-list">
      {sets.map((set) => (
        <li key={set.id}>
          <a href={href('/staff/sets/:id', { id: set.id })}>{nameSet(set)}</a>
          {within(set) !== null && `, ${within(set)}`}
          <p className="desk-soft">
            {set.publishedBy}, <Moment at={set.at} />
          </p>
          <SeenBy set={set} />
        </li>
      ))}
    </ol>
  )
}

/** By the first of what was published in it. */
export function nameSet({ parts }: Pick<SetLine, 'parts'>): string {
  const [first] = parts
  if (!first) return 'A set of changes'
  const more = parts.length > 1 ? `, and ${parts.length - 1} more` : ''
  return `${tellAct(first)}: ${tellName(first).title}${more}`
}

function within({ parts }: SetLine): string | null {
  const [first] = parts
  return first ? tellName(first).within : null
}

/** Whether a second person has seen it, and until when they may. */
export function SeenBy({ set }: { set: SetLine }) {
  const { manner, undoneAt, undoneBy, lookedAt, lookedBy, lookUntil } = set
  if (undoneAt !== null) {
    return (
      <p className="desk-mark">
        {undoneBy === null ? 'Went back by itself' : `Undone by ${undoneBy}`}, <Moment at={undoneAt} />
      </p>
    )
  }
  if (manner === 'two') return null
  if (lookedAt !== null) {
    return (
      <p className="desk-soft">
        Seen a second time by {lookedBy ?? 'somebody'}, <Moment at={lookedAt} />
      </p>
    )
  }
  return (
    <p className="desk-mark">
      {manner === 'one' ? (
        'Seen by one person alone'
      ) : (
        <>
          In a hurry: wants a second look
          {lookUntil && (
            <>
              {' '}
              by <Moment at={lookUntil} />
            </>
          )}
        </>
      )}
    </p>
  )
}
