import { answerWanted } from '@safe-to-report/letters/writing'
import { dayIn, locales } from '@safe-to-report/languages'
import { postalAddressOf } from '../../journey/seat.ts'
import { useLanguage } from '../../language.ts'
import { letterMessages } from '../../messages/letter/index.ts'
import { AfterCarried } from './after-carried.tsx'
import { BackToLetter } from './back-to-letter.tsx'
import { LetterSheet } from './letter-sheet.tsx'
import type { LetterShown } from './letter-shown.ts'
import { Steps } from '../steps.tsx'
import { TakeAlong } from '../take-along.tsx'

interface PaperPageProps extends LetterShown {
  today: string
  askSlug: string
}

/** `today`: the London day, as 'YYYY-MM-DD'. It stands on the letter, so it is in the letter's language. */
export function PaperPage({ seat, draft, letter, today, askSlug }: PaperPageProps) {
  const words = letterMessages[useLanguage()].paper
  const { name, addressLine, postcodeInLetter: postcode, email } = draft
  const wanted = answerWanted({ name, addressLine, postcode, hasEmail: email !== '' }, draft)
  return (
    <>
      <div className="screen-only">
        <Steps at="read" typed={{ step: '/:language?/write/letter', again: 'paper' }} />
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
        <ul>
          <li>{words.menu}</li>
          <li>{words.byHand}</li>
          {wanted === 'by-post' && <li>{words.byPost}</li>}
          {wanted === 'not-said' && draft.email === '' && <li>{words.noAnswer}</li>}
          <li>{words.library}</li>
        </ul>
        <p className="act">
          <button type="button" className="button" data-prints hidden>
            {words.print}
          </button>
          <TakeAlong />
        </p>
      </div>
      <LetterSheet letter={letter} foot={draft.email !== '' && <p>{draft.email}</p>}>
        <address className="postal">
          {postalAddressOf(seat).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
        <p lang={locales[letter.writtenIn]}>{dayIn(letter.writtenIn, today)}</p>
        <p>
          <strong lang={locales[letter.writtenIn]}>{letter.subject}</strong>
        </p>
      </LetterSheet>
      <AfterCarried by="paper" askSlug={askSlug} />
      <BackToLetter draft={draft} />
    </>
  )
}
