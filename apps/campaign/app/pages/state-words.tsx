import { type Language, mailMessages } from '@safe-to-report/letters'
import { href } from 'react-router'
import type { LetterView } from '../journey/letter-view.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { statusMessages } from '../messages/status/index.ts'
import { Sentence } from './sentence.tsx'

/** How far a letter is, in plain words, and no further than we know. */
export function StateWords({ letter }: { letter: LetterView }) {
  const language = useLanguage()
  const { title, says } = wordsOf(letter, language)
  const toWrite = (text: string) => <a href={href('/:language?/write', inLanguage(language))}>{text}</a>
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{says}</p>
      {letter.serverReply && <ServerReply letter={letter} reply={letter.serverReply} />}
      {(letter.state === 'refused' || letter.state === 'bounced') && (
        <p>
          <Sentence text={statusMessages[language].textSent} parts={{ write: toWrite }} />
        </p>
      )}
    </>
  )
}

function ServerReply({ letter, reply }: { letter: LetterView; reply: string }) {
  const words = statusMessages[useLanguage()].reply
  return (
    <div className="reply">
      <p>{letter.state === 'handed-over' ? words.taken : words.told}</p>
      <p>
        <samp>{reply}</samp>
      </p>
    </div>
  )
}

function wordsOf(letter: LetterView, language: Language): { title: string; says: string } {
  const { states } = statusMessages[language]
  switch (letter.state) {
    case 'unconfirmed': {
      const { title, says } = states.unconfirmed
      return { title, says: says(mailMessages[language].confirmation.subject) }
    }
    case 'sending':
    case 'uncertain':
    case 'withdrawn':
      return states[letter.state]
    case 'queued':
      return letter.hasBeenTried ? states.triedBefore : states.queued
    case 'handed-over': {
      const { title, says, saysWithoutTime } = states['handed-over']
      const { handedOverAt: at, seatName } = letter
      return { title, says: at ? says(at, seatName) : saysWithoutTime(seatName) }
    }
    case 'refused':
    case 'bounced': {
      const { title, says } = states[letter.state]
      return { title, says: says(letter.seatName) }
    }
  }
}
