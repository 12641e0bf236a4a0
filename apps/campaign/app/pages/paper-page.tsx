import { postalAddressOf } from '../journey/seat.ts'
import { BackToLetter } from './back-to-letter.tsx'
import { LetterSheet } from './letter-sheet.tsx'
import type { LetterShown } from './preview-page.tsx'
import { Steps } from './steps.tsx'

export function PaperPage({ seat, draft, letter, today }: LetterShown & { today: string }) {
  return (
    <>
      <div className="screen-only">
        <Steps at={3} />
        <h1>On paper</h1>
        <p className="lede">We have stored nothing. Print this page: only the letter comes out.</p>
        <ul>
          <li>Print with your browser’s menu, or Ctrl or Command and P.</li>
          <li>No printer? Copy it by hand: a handwritten letter is as good.</li>
          {draft.email === '' && (
            <li>
              The letter asks for an answer by e-mail. Go back to add your address, or write it below your name by hand.
            </li>
          )}
          <li>A printer in a library or an office may keep what it prints.</li>
        </ul>
        <p className="act">
          <button type="button" className="button" data-prints hidden>
            Print
          </button>
        </p>
      </div>
      <LetterSheet letter={letter} foot={draft.email !== '' && <p>{draft.email}</p>}>
        <address className="postal">
          {postalAddressOf(seat).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
        <p>{today}</p>
        <p>
          <strong>{letter.subject}</strong>
        </p>
      </LetterSheet>
      <BackToLetter draft={draft} />
    </>
  )
}
