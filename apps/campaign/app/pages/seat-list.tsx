// eslint-disable-next-line import/default -- `?url` gives the file's address, whatever the file exports
import filterScript from '../browser/filter-seats.js?url'
import { numberIn } from '@safe-to-report/languages'
import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import type { Seat } from '../journey/seat.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { seatMessages } from '../messages/seat/index.ts'
import { Field } from './field.tsx'
import { whichSeatMessages } from '../messages/which-seat/index.ts'
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
        <KeptFields draft={draft} but={['gss', 'border']} />
        <input type="hidden" name="foundBy" value="list" />
        <SeatFilter />
        <Field name="gss" label={words.label} hint={whichSeatMessages[language].filter.whole}>
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

/** A script shows it, and finds seats as one types; without one the list below is all there is. All that it may say is here. */
function SeatFilter() {
  const { label, hint, none, many } = whichSeatMessages[useLanguage()].filter
  return (
    <div className="field" data-seat-filter="" hidden>
      <script type="module" src={filterScript} />
      <label htmlFor="seat-filter">{label}</label>
      <div className="hint" id="seat-filter-hint">
        {hint}
      </div>
      <input
        id="seat-filter"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        aria-describedby="seat-filter-hint"
      />
      <p className="hint" role="status" data-none={none} data-many={many('{}')} />
      <ul className="seat-choices" />
    </div>
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
