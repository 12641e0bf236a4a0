import { type Language, monthIn } from '@safe-to-report/languages'
import type { ReactNode } from 'react'
import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import type { SeatAnswer } from '../journey/seat-answer.ts'
import type { Seat } from '../journey/seat.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { postcodeMessages } from '../messages/postcode/index.ts'
import { seatMessages } from '../messages/seat/index.ts'
import { whichSeatMessages } from '../messages/which-seat/index.ts'
import { KeptFields } from './kept-fields.tsx'
import { SeatChoices } from './seat-choices.tsx'
import { Sentence } from './sentence.tsx'

export type UnseatedAnswer = Exclude<SeatAnswer, { answer: 'seat' }>

/** What is wrong with the typed postcode, where typing it again is the way forward. */
export function postcodeFault(answer: UnseatedAnswer, language: Language): string | undefined {
  const words = seatMessages[language].faults
  switch (answer.answer) {
    case 'bad-postcode':
      return tellProblem(answer, language)
    case 'unknown-postcode':
    case 'which-seat':
      return words.unknown
    case 'terminated':
      return words.terminated(monthIn(language, answer.since.year, answer.since.month))
    case 'crown-dependency':
    case 'overseas-territory':
    case 'forces':
    case 'nowhere':
    case 'service-down':
    case 'unknown-seat':
      return undefined
  }
}

function tellProblem(
  { problem, suggestion = 'M1 1AD' }: UnseatedAnswer & { answer: 'bad-postcode' },
  language: Language,
): string {
  const words = seatMessages[language].faults
  if (problem === 'no-longer-in-use') return whichSeatMessages[language].ended
  return problem === 'mistyped' ? words.mistyped(suggestion) : words[problem]
}

/** What else there is to say, with a way forward. */
export function PostcodeAnswer({ answer, draft }: { answer: UnseatedAnswer; draft: Draft }) {
  const language = useLanguage()
  const words = seatMessages[language]
  const others = postcodeMessages[language]
  switch (answer.answer) {
    case 'bad-postcode':
      return answer.suggestion ? <Suggestion postcode={answer.suggestion} draft={draft} /> : null
    case 'unknown-postcode':
    case 'terminated':
      return null
    case 'which-seat':
      return <SeatsAround seats={answer.seats} draft={draft} />
    case 'crown-dependency':
      return (
        <Notice {...words.crown}>
          <p>{words.crown.also}</p>
        </Notice>
      )
    case 'overseas-territory':
      return (
        <Notice {...others.overseas}>
          <p>{others.overseas.also}</p>
        </Notice>
      )
    case 'forces':
      return <Notice {...others.forces} />
    case 'nowhere':
      return <Notice {...others.nowhere} />
    case 'service-down':
      return <Notice {...words.down} />
    case 'unknown-seat':
      return <Notice {...words.unknownSeat} />
  }
}

/** Below the fault, which has the focus. */
function SeatsAround({ seats, draft }: { seats: readonly Seat[]; draft: Draft }) {
  const words = whichSeatMessages[useLanguage()].around
  return (
    <div className="notice">
      <h2>{words.title}</h2>
      <p>{words.says}</p>
      <SeatChoices seats={seats} draft={draft} />
    </div>
  )
}

/** Focus goes here as the page opens, as it does to a list of faults: this is the answer to what was asked. */
function Notice({ title, says, children }: { title: string; says: string; children?: ReactNode }) {
  return (
    <div className="notice" role="status" tabIndex={-1} autoFocus>
      <h2>{title}</h2>
      <p>{says}</p>
      {children}
    </div>
  )
}

function Suggestion({ postcode, draft }: { postcode: string; draft: Draft }) {
  const language = useLanguage()
  return (
    <form
      method="post"
      autoComplete="off"
      action={href('/:language?/write/mp', inLanguage(language))}
      className="notice"
    >
      <KeptFields draft={draft} but={['gss', 'border']} />
      <input type="hidden" name="postcode" value={postcode} />
      <p>
        <Sentence
          text={seatMessages[language].postcode.mixedUp(postcode)}
          parts={{ yes: (words) => <button className="link">{words}</button> }}
        />
      </p>
    </form>
  )
}
