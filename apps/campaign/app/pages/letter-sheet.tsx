import type { ReactNode } from 'react'
import type { Letter } from '../journey/letter-step.ts'

/** The letter's own words, line for line as they go out. */
export function LetterSheet({ letter, children, foot }: { letter: Letter; children: ReactNode; foot?: ReactNode }) {
  return (
    <article className="sheet" aria-label="Your letter">
      {children}
      <div className="letter-text">{letter.body.trimEnd()}</div>
      {foot}
    </article>
  )
}
