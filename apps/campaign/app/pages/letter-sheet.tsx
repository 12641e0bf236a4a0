import type { ReactNode } from 'react'
import { useLanguage } from '../language.ts'
import { letterMessages } from '../messages/letter/index.ts'
import type { Letter } from '../journey/letter-step.ts'

/** The letter's own words, line for line as they go out. */
export function LetterSheet({ letter, children, foot }: { letter: Letter; children: ReactNode; foot?: ReactNode }) {
  return (
    <article className="sheet" aria-label={letterMessages[useLanguage()].sheet}>
      {children}
      <div className="letter-text" lang="en-GB">
        {letter.body.trimEnd()}
      </div>
      {foot}
    </article>
  )
}
