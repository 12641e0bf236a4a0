import type { LetterView } from '../journey/letter-view.ts'
import { StateWords } from './state-words.tsx'

export function ConfirmPage({ letter }: { letter: LetterView }) {
  if (letter.state !== 'unconfirmed') {
    return (
      <>
        <title>Letter</title>
        <StateWords letter={letter} />
      </>
    )
  }
  return (
    <>
      <title>Letter</title>
      <h1>Shall we send it?</h1>
      <p className="lede">
        Your letter to the MP for {letter.seatName} is ready. Nothing goes out until you press this button.
      </p>
      <form method="post" className="act">
        <button className="button">Yes, send my letter</button>
      </form>
      <p>
        Not you, or not any more? Close this page and nothing will happen.
        {letter.erasedBy && ` We erase the letter at ${letter.erasedBy}.`}
      </p>
    </>
  )
}
