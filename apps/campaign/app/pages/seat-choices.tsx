import { seatNameIn } from '@safe-to-report/languages'
import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import type { Seat } from '../journey/seat.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { whichSeatMessages } from '../messages/which-seat/index.ts'
import { KeptFields } from './kept-fields.tsx'

/** A few seats, each a button with who sits for it: people know the name of one or the other. */
export function SeatChoices({ seats, draft }: { seats: readonly Seat[]; draft: Draft }) {
  const language = useLanguage()
  return (
    <form method="post" autoComplete="off" action={href('/:language?/write/mp', inLanguage(language))}>
      <KeptFields draft={draft} but={['gss', 'border']} />
      <input type="hidden" name="foundBy" value="list" />
      <ul className="seat-choices">
        {seats.map((seat) => (
          <li key={seat.gss}>
            <button className="seat-choice" name="gss" value={seat.gss}>
              <span className="seat-name">{seatNameIn(language, seat.name)}</span>
              <span className="member-name">{whoSits(seat, whichSeatMessages[language])}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}

function whoSits({ seat, member }: Seat, words: (typeof whichSeatMessages)['en']): string {
  if (seat === 'vacant') return words.vacant
  if (!member) return words.memberUnknown
  return member.party ? `${member.name}, ${member.party}` : member.name
}
