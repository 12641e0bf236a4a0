import type { OpenGap } from '@safe-to-report/bill-tracker/desk'
import { tellGapPart } from '@safe-to-report/bill-tracker/words'
import { Moment } from '../desk-parts.tsx'
import { sourceTitle } from './source-title.ts'

/** What of Parliament cannot be seen now, and since when: a list that is empty may be short for that. */
export function Gaps({ gaps }: { gaps: readonly OpenGap[] }) {
  if (gaps.length === 0) return null
  return (
    <details className="desk-fold" open={gaps.length <= 3}>
      <summary>
        {gaps.length === 1 ? 'One thing cannot be seen now' : `${gaps.length} things cannot be seen now`}
      </summary>
      <ul className="desk-list">
        {gaps.map(({ source, part, what, since, seenAt }) => (
          <li key={`${source} ${part}`}>
            <strong>{sourceTitle(source)}</strong>
            {tellPart(source, part)}: {what}
            <p className="desk-soft">
              Since <Moment at={since} />; last tried <Moment at={seenAt} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

function tellPart(source: string, key: string): string {
  const part = tellGapPart({ source, part: key })
  return part && `, ${part}`
}
