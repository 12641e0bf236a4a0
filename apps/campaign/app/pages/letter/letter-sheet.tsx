import { locales } from '@safe-to-report/languages'
import type { ReactNode } from 'react'
import type { Letter } from '../../journey/build-letter.ts'
import { useLanguage } from '../../language.ts'
import { letterMessages } from '../../messages/letter/index.ts'

/** The letter's own words, line for line as they go out, in the language that they are in. */
export function LetterSheet({ letter, children, foot }: { letter: Letter; children: ReactNode; foot?: ReactNode }) {
  return (
    <article className="sheet" aria-label={letterMessages[useLanguage()].sheet}>
      {children}
      <div className="letter-text" lang={locales[letter.writtenIn]}>
        {letter.body.trimEnd()}
      </div>
      {foot}
    </article>
  )
}
