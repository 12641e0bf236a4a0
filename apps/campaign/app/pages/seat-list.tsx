import { numberIn } from '@safe-to-report/letters'
import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import type { Seat } from '../journey/seat.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { seatMessages } from '../messages/seat/index.ts'
import { Field } from './field.tsx'
import { KeptFields } from './kept-fields.tsx'
import { typedForm } from './language-choice.tsx'
import { Sentence } from './sentence.tsx'
import { Steps } from './steps.tsx'

const nations = ['England', 'Northern Ireland', 'Scotland', 'Wales'] as const

interface SeatListProps {
  seats: Pick<Seat, 'gss' | 'name' | 'nation'>[]
  draft: Draft
}

export function SeatList({ seats, draft }: SeatListProps) {
  const language = useLanguage()
  const { list: words, nations: nationNames } = seatMessages[language]
  return (
    <>
      <Steps at="mp" typed={{ step: '/:language?/write/seat' }} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede(numberIn(language, seats.length))}</p>
      <form
        id={typedForm}
        method="post"
        action={href('/:language?/write/mp', inLanguage(language))}
        autoComplete="off"
        noValidate
        className="lines"
        data-address={href('/:language?/write/seat', inLanguage(language))}
      >
        <KeptFields draft={draft} but={['gss']} />
        <input type="hidden" name="foundBy" value="list" />
        <Field name="gss" label={words.label} hint={words.hint}>
          {(ties) => (
            <select {...ties} required defaultValue={draft.gss}>
              <option value="">{words.choose}</option>
              {nations.map((nation) => (
                <optgroup key={nation} label={nationNames[nation]}>
                  {seats
                    .filter((seat) => seat.nation === nation)
                    .map((seat) => (
                      <option key={seat.gss} value={seat.gss}>
                        {seat.name}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
        <div className="act">
          <button className="button">{words.this}</button>
        </div>
      </form>
      <p className="aside">
        <Sentence text={words.notSure} parts={{ postcode: (text) => <ToPostcode>{text}</ToPostcode> }} />
      </p>
    </>
  )
}

/** A button of the form, not a link: what was typed so far comes along, whatever seat is chosen or none. */
function ToPostcode({ children }: { children: string }) {
  return (
    <button className="link" form={typedForm} formNoValidate name="intent" value="show">
      {children}
    </button>
  )
}
