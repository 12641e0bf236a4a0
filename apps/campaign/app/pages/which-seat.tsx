import { seatNameIn } from '@safe-to-report/languages'
import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import type { SeatAnswer } from '../journey/seat-answer.ts'
import type { Seat } from '../journey/seat.ts'
import { inLanguage, listSeatsIn, useLanguage } from '../language.ts'
import { seatMessages } from '../messages/seat/index.ts'
import { whichSeatMessages } from '../messages/which-seat/index.ts'
import { KeptFields } from './kept-fields.tsx'
import { typedForm } from './language-choice.tsx'
import { SeatChoices } from './seat-choices.tsx'
import { Steps } from './steps.tsx'

type Asked = SeatAnswer & { answer: 'which-seat' }

/** A postcode is a few homes, and these may lie in different seats: so its people are asked, and no address is. */
export function WhichSeat({ asked, draft }: { asked: Asked; draft: Draft }) {
  const language = useLanguage()
  const words = whichSeatMessages[language]
  const { seats, why, isMostInFirst } = asked
  const [first] = seats
  return (
    <>
      <Steps at="mp" typed={{ step: '/:language?/write/mp' }} />
      <h1>{words.title}</h1>
      <p className="lede">
        {why === 'border' || why === 'row' ? words[why](namesIn(language, seats)) : words.northernIreland}
        {isMostInFirst && first && ` ${words.mostIn(seatNameIn(language, first.name))}`}
      </p>
      <SeatChoices seats={seats} draft={draft} />
      <details className="unsure">
        <summary>{words.unsure.title}</summary>
        <p>{words.unsure.says}</p>
        {(why === 'border' || why === 'row') && <AtBorder seats={seats} draft={draft} />}
      </details>
      <OtherWays asked={asked} draft={draft} />
    </>
  )
}

/** Whoever cannot find out writes to the likeliest, and says so: an office can tell, and drops what seems to come from elsewhere. */
function AtBorder({ seats, draft }: { seats: readonly Seat[]; draft: Draft }) {
  const language = useLanguage()
  const words = whichSeatMessages[language].unsure
  const [first, ...others] = seats
  if (!first) return null
  return (
    <form method="post" autoComplete="off" action={href('/:language?/write/mp', inLanguage(language))}>
      <p>{words.stillUnsure(seatNameIn(language, first.name), namesIn(language, seats))}</p>
      <KeptFields draft={draft} but={['gss', 'border']} />
      <input type="hidden" name="foundBy" value="postcode" />
      <input type="hidden" name="border" value={others.map(({ gss }) => gss).join(' ')} />
      <button className="button quiet" name="gss" value={first.gss}>
        {words.go}
      </button>
    </form>
  )
}

/** The form to the list holds what is asked as well: posted back here in another language, it asks the same. */
function OtherWays({ asked, draft }: { asked: Asked; draft: Draft }) {
  const language = useLanguage()
  const words = seatMessages[language].found
  return (
    <div className="not-yours">
      <div className="act">
        <form method="post" autoComplete="off" action={href('/:language?/write/mp', inLanguage(language))}>
          <KeptFields draft={draft} but={['gss', 'border']} />
          <button className="button quiet" name="intent" value="show">
            {words.again}
          </button>
        </form>
        <form
          id={typedForm}
          method="post"
          autoComplete="off"
          action={href('/:language?/write/seat', inLanguage(language))}
        >
          <KeptFields draft={draft} but={['gss', 'border']} />
          <input type="hidden" name="among" value={asked.seats.map(({ gss }) => gss).join(' ')} />
          <input type="hidden" name="askedFor" value={asked.why} />
          <button className="button quiet">{words.fromList}</button>
        </form>
      </div>
    </div>
  )
}

function namesIn(language: ReturnType<typeof useLanguage>, seats: readonly Seat[]): string {
  return listSeatsIn(
    language,
    seats.map(({ name }) => name),
  )
}
