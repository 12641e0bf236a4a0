import type { Language } from '@safe-to-report/languages'
import { mailMessages } from '@safe-to-report/outbox/seal'
import { href } from 'react-router'
import type { LetterView } from '../journey/letter-view.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { statusMessages } from '../messages/status/index.ts'
import { waitingMessages } from '../messages/waiting/index.ts'
import { Part } from './part.tsx'
import { Sentence } from './sentence.tsx'
import { wordsFor } from '../messages/words-for.ts'

/** How far a letter is, told anew when that changes. */
export function StatePart({ letter }: { letter: LetterView }) {
  const { state, wait, reason, mailToWriter, handedOverAt, serverReply } = letter
  const until = 'until' in mailToWriter ? mailToWriter.until : null
  const version = [state, wait?.for, wait?.until, reason, mailToWriter.is, until, handedOverAt, serverReply?.length]
  return (
    <Part name="state" version={version} isLive>
      <StateWords letter={letter} />
    </Part>
  )
}

/** How far a letter is, in plain words, and no further than we know. */
function StateWords({ letter }: { letter: LetterView }) {
  const language = useLanguage()
  const { title, says } = wordsOf(letter, language)
  const toWrite = (text: string) => <a href={href('/:language?/write', inLanguage(language))}>{text}</a>
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{says}</p>
      {letter.isTest && letter.state !== 'handed-over' && (
        <p className="notice">{wordsFor('waiting', letter.recipientKind, language).test}</p>
      )}
      {letter.serverReply && !isOwnReason(letter.reason) && <ServerReply letter={letter} reply={letter.serverReply} />}
      {(letter.state === 'withdrawn' ||
        (letter.state === 'unconfirmed' && letter.mailToWriter.is === 'not-reached')) && (
        <p className="act">
          <a className="button" href={href('/:language?/write', inLanguage(language))}>
            {statusMessages[language].gone.write}
          </a>
        </p>
      )}
      {(letter.state === 'refused' || letter.state === 'bounced') && (
        <p>
          <Sentence text={statusMessages[language].textBack[whereTextIs(letter)]} parts={{ write: toWrite }} />
        </p>
      )}
    </>
  )
}

function whereTextIs({ texts, mailToWriter }: LetterView): 'here' | LetterView['mailToWriter']['is'] {
  return texts.length > 0 ? 'here' : mailToWriter.is
}

/** Where all went well, what machines say to each other is for whoever asks; where not, it is the reason. */
function ServerReply({ letter, reply }: { letter: LetterView; reply: string }) {
  const words = statusMessages[useLanguage()].reply
  const said = (
    <p>
      {/* A mail server's words, which are English wherever they come from. */}
      <samp lang="en">{reply}</samp>
    </p>
  )
  if (letter.state === 'handed-over') {
    return (
      <details className="reply server-said">
        <summary>{words.taken}</summary>
        {said}
      </details>
    )
  }
  return (
    <div className="reply">
      <p>{words.told}</p>
      {said}
    </div>
  )
}

function wordsOf(letter: LetterView, language: Language): { title: string; says: string } {
  const { states } = wordsFor('status', letter.recipientKind, language)
  switch (letter.state) {
    case 'unconfirmed':
      return unconfirmedWords(letter, language)
    case 'sending':
    case 'uncertain':
    case 'withdrawn':
      return states[letter.state]
    case 'queued':
      return waitWords(letter, language)
    case 'handed-over':
      return handedOverWords(letter, language)
    case 'refused':
      return refusalWords(letter, language)
    case 'bounced': {
      const { title, says } = states[letter.state]
      return { title, says: says(letter.seatName) }
    }
  }
}

function handedOverWords(
  { handedOverAt: at, seatName, recipientName, recipientKind, isTest }: LetterView,
  language: Language,
): { title: string; says: string } {
  // It went to nobody but its writer.
  if (isTest)
    return { title: statusMessages[language].far.handedOver, says: wordsFor('waiting', recipientKind, language).test }
  const { states, whom } = wordsFor('status', recipientKind, language)
  const { title, says, saysWithoutTime } = states['handed-over']
  const to = whom(seatName, recipientName)
  return { title, says: at ? says(at, to) : saysWithoutTime(to) }
}

function unconfirmedWords(
  { mailToWriter, recipientKind }: LetterView,
  language: Language,
): { title: string; says: string } {
  const { unconfirmed, cameBack } = wordsFor('status', recipientKind, language).states
  const { subject } = mailMessages[language].confirmation
  const { title, sent, going, waits, next } = unconfirmed
  if (mailToWriter.is === 'waiting') {
    const { until } = mailToWriter
    return { title, says: `${until === null ? going(subject) : waits(subject, until)} ${next}` }
  }
  return mailToWriter.is === 'sent' ? { title, says: `${sent(subject)} ${next}` } : cameBack
}

function waitWords({ wait }: LetterView, language: Language): { title: string; says: string } {
  const { waits } = waitingMessages[language]
  switch (wait?.for) {
    case undefined:
    case 'turn':
      return waits.turn
    case 'paused':
    case 'held':
      return waits[wait.for]
    case 'spread':
    case 'office-hours':
    case 'bank-holiday':
    case 'mail-server':
    case 'retry': {
      const { title, says } = waits[wait.for]
      return wait.until === null ? waits.turn : { title, says: says(wait.until) }
    }
  }
}

function refusalWords(
  { reason, seatName, recipientKind }: LetterView,
  language: Language,
): { title: string; says: string } {
  const { notSent, givenUp, notReleased } = wordsFor('waiting', recipientKind, language)
  if (reason === 'given-up') return givenUp
  if (reason === 'not-released') return notReleased
  if (isOwnReason(reason) || reason === 'tried-too-long')
    return { title: notSent.title, says: notSent[reason](seatName) }
  const { title, says } = wordsFor('status', recipientKind, language).states.refused
  return { title, says: says(seatName) }
}

/** Whether we, and no mail server, kept the letter back: then what a server said before has no part in it. */
function isOwnReason(reason: LetterView['reason']): reason is (typeof ownReasons)[number] {
  return ownReasons.some((own) => own === reason)
}

const ownReasons = ['no-address', 'seat-vacant', 'no-member', 'member-changed', 'waited-too-long'] as const
