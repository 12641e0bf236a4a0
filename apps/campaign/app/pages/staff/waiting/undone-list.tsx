import type { UndoneLine } from '@safe-to-report/bill-tracker/desk'
import { href } from 'react-router'
import { tellAct, tellName } from '../../../staff/proposals/proposal-words.ts'
import { Moment } from '../desk-parts.tsx'

/** One's own that was published and went back, each with why. */
export function UndoneList({ lines }: { lines: readonly UndoneLine[] }) {
  if (lines.length === 0) return null
  return (
    <ul className="desk-list">
      {lines.map((line) => (
        <li key={line.id}>
          Undone:{' '}
          <a href={href('/staff/proposals/:id', { id: line.id })}>
            {tellAct(line)}: {tellName(line).title}
          </a>
          {tellName(line).within !== null && `, ${tellName(line).within}`}
          {line.why !== '' && <p>Because: {line.why}</p>}
          <p className="desk-soft">
            <Moment at={line.at} />
          </p>
        </li>
      ))}
    </ul>
  )
}
