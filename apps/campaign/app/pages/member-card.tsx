import { dayIn, seatNameIn } from '@safe-to-report/languages'
import { postalAddressOf, reachOf, type Seat } from '../journey/seat.ts'
import { useLanguage } from '../language.ts'
import { seatMessages } from '../messages/seat/index.ts'

/** The person the letter is for. */
export function MemberCard({ seat }: { seat: Seat }) {
  const language = useLanguage()
  const words = seatMessages[language].card
  const { member } = seat
  const asOf = member && dayIn(language, member.asOf)
  return (
    <div className="member">
      <svg className="seat-mark" viewBox="0 0 48 64" aria-hidden="true">
        <path className="wall" d="M0 64V0h48v64H37V32a13 13 0 0 0-26 0v32z" />
        <path className="light" d="M14 64V32a10 10 0 0 1 20 0v32z" />
      </svg>
      <div>
        <p className="seat-name">{seatNameIn(language, seat.name)}</p>
        <p className="member-name">{member?.name ?? (seat.seat === 'vacant' ? words.vacant : words.unnamed)}</p>
        {member?.party && <p className="party">{member.party}</p>}
        {member && reachOf(seat).reach === 'carry' && <Contacts seat={seat} />}
        {member && asOf && <p className="as-of">{member.isSample ? words.sample(asOf) : words.asAt(asOf)}</p>}
      </div>
    </div>
  )
}

function Contacts({ seat }: { seat: Seat }) {
  const words = seatMessages[useLanguage()].card
  const website = seat.member?.website
  return (
    <dl className="contacts">
      {website && (
        <div>
          <dt>{words.website}</dt>
          <dd>
            <a href={website} target="_blank" rel="noreferrer noopener">
              {new URL(website).host}
            </a>
          </dd>
        </div>
      )}
      {seat.member?.phone && (
        <div>
          <dt>{words.telephone}</dt>
          <dd>{seat.member.phone}</dd>
        </div>
      )}
      <div>
        <dt>{words.post}</dt>
        <dd>{postalAddressOf(seat).slice(1).join(', ')}</dd>
      </div>
    </dl>
  )
}
