import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import type { Seat } from '../journey/seat.ts'
import { Field } from './field.tsx'
import { KeptFields } from './kept-fields.tsx'
import { Steps } from './steps.tsx'

const nations = ['England', 'Northern Ireland', 'Scotland', 'Wales'] as const

interface SeatListProps {
  seats: Pick<Seat, 'gss' | 'name' | 'nation'>[]
  draft: Draft
}

export function SeatList({ seats, draft }: SeatListProps) {
  return (
    <>
      <Steps at={1} />
      <h1>Choose your seat</h1>
      <p className="lede">All {seats.length} seats of the House of Commons, by nation, in alphabetical order.</p>
      <form method="post" action={href('/write/mp')} autoComplete="off" noValidate className="lines">
        <KeptFields draft={draft} but={['gss']} />
        <Field name="gss" label="Your seat" hint="Open the list and type the first letters to jump to a name.">
          {(ties) => (
            <select {...ties} required defaultValue={draft.gss}>
              <option value="">Choose a seat</option>
              {nations.map((nation) => (
                <optgroup key={nation} label={nation}>
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
          <button className="button">This is my seat</button>
        </div>
      </form>
      <p className="aside">
        Not sure which seat you live in? <a href={href('/write/mp')}>Use your postcode</a>
      </p>
    </>
  )
}
