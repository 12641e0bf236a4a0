import type { LetterView } from '../journey/letter-view.ts'
import { useLanguage } from '../language.ts'
import { waitingMessages } from '../messages/waiting/index.ts'
import { useWordsFor } from '../recipient-context.ts'
import { Part } from './part.tsx'

/** What we hold of a letter, until when, and what its writer can do with it. Two steps without a script: the lid, then a button. */
export function HeldLetter({ letter }: { letter: LetterView }) {
  const words = useWordsFor('status')
  const waiting = waitingMessages[useLanguage()]
  const isWaiting = letter.state === 'queued'
  const givesText = letter.state !== 'unconfirmed' && letter.hasText && letter.copiesLeft > 0
  const { options } = words
  return (
    <Part name="held" version={[isWaiting, givesText, letter.erasedBy]}>
      <details className="erase">
        <summary>{isWaiting ? options.all : options[givesText ? 'text' : 'erase']}</summary>
        <p className="soft">
          {words.wroteAt(letter.wroteAt)}
          {letter.erasedBy && ` ${words.erasesAt(letter.erasedBy)}`}
        </p>
        {isWaiting && <Option intent="withdraw" words={waiting.withdraw} />}
        {givesText && <Option intent="text" words={waiting.text} />}
        <Option intent="erase" words={words.erase} />
      </details>
    </Part>
  )
}

function Option({ intent, words }: { intent: string; words: { open: string; says: string; yes: string } }) {
  return (
    <form method="post" autoComplete="off">
      <h2>{words.open}</h2>
      <p>{words.says}</p>
      <button className="button" name="intent" value={intent}>
        {words.yes}
      </button>
    </form>
  )
}
