import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import type { SeatAnswer } from '../journey/seat-answer.ts'
import { KeptFields } from './kept-fields.tsx'

export type UnseatedAnswer = Exclude<SeatAnswer, { answer: 'seat' }>

/** What is wrong with the typed postcode, where typing it again is the way forward. */
export function postcodeFault(answer: UnseatedAnswer): string | undefined {
  switch (answer.answer) {
    case 'bad-postcode':
      return shapeFault(answer)
    case 'unknown-postcode':
      return 'We cannot find this postcode. Please check it, or choose your seat from the list.'
    case 'terminated':
      return `Royal Mail stopped using this postcode in ${answer.since}. Please give the one in use now, or choose your seat from the list.`
    case 'crown-dependency':
    case 'service-down':
    case 'unknown-seat':
      return undefined
  }
}

function shapeFault({ problem, suggestion }: UnseatedAnswer & { answer: 'bad-postcode' }): string {
  switch (problem) {
    case 'empty':
      return 'Please type your postcode, such as M1 1AD.'
    case 'first-half-only':
      return 'That is the first half of a postcode. Please type all of it, such as M1 1AD.'
    case 'mistyped':
      return `That does not look right. Did you mean ${suggestion}?`
    case 'not-a-postcode':
      return 'That does not look like a postcode. A postcode looks like M1 1AD or SW1A 0AA.'
  }
}

/** What else there is to say, with a way forward. */
export function PostcodeAnswer({ answer, draft }: { answer: UnseatedAnswer; draft: Draft }) {
  switch (answer.answer) {
    case 'bad-postcode':
      return answer.suggestion ? <Suggestion postcode={answer.suggestion} draft={draft} /> : null
    case 'unknown-postcode':
    case 'terminated':
      return null
    case 'crown-dependency':
      return (
        <div className="notice" role="status">
          <h2>Jersey, Guernsey and the Isle of Man</h2>
          <p>
            This postcode lies in a Crown dependency. These islands have parliaments of their own and no seat in the
            House of Commons, so there is no MP to write to.
          </p>
          <p>If you also live in the United Kingdom, use that postcode below.</p>
        </div>
      )
    case 'service-down':
      return (
        <div className="notice" role="status">
          <h2>The postcode look-up does not answer</h2>
          <p>
            Nothing is wrong with what you typed. Try again in a minute, or choose your seat from the list: that needs
            no look-up.
          </p>
        </div>
      )
    case 'unknown-seat':
      return (
        <div className="notice" role="status">
          <h2>We do not know that seat</h2>
          <p>Please choose your seat from the list.</p>
        </div>
      )
  }
}

function Suggestion({ postcode, draft }: { postcode: string; draft: Draft }) {
  return (
    <form method="post" action={href('/write/mp')} className="notice">
      <KeptFields draft={draft} but={['gss']} />
      <input type="hidden" name="postcode" value={postcode} />
      <p>
        A letter and a digit are easily mixed up. <button className="link">Yes, I meant {postcode}</button>
      </p>
    </form>
  )
}
