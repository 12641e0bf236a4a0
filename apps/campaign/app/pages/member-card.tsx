import { postalAddressOf, reachOf, type Seat } from '../journey/seat.ts'

/** The person the letter is for. */
export function MemberCard({ seat }: { seat: Seat }) {
  const { member } = seat
  return (
    <div className="member">
      <svg className="seat-mark" viewBox="0 0 48 64" aria-hidden="true">
        <path className="wall" d="M0 64V0h48v64H37V32a13 13 0 0 0-26 0v32z" />
        <path className="light" d="M14 64V32a10 10 0 0 1 20 0v32z" />
      </svg>
      <div>
        <p className="seat-name">{seat.name}</p>
        <p className="member-name">{nameOf(seat)}</p>
        {member?.party && <p className="party">{member.party}</p>}
        {member && reachOf(seat).reach === 'carry' && <Contacts seat={seat} />}
        {member && (
          <p className="as-of">
            {member.isSample
              ? `A sample, as at ${member.asOf}. Letters go to an address for trying out.`
              : `As at ${member.asOf}`}
          </p>
        )}
      </div>
    </div>
  )
}

function nameOf(seat: Seat): string {
  if (seat.seat === 'vacant') return 'The seat is vacant'
  return seat.member?.name ?? 'Your Member of Parliament'
}

function Contacts({ seat }: { seat: Seat }) {
  return (
    <dl className="contacts">
      {seat.member?.phone && (
        <div>
          <dt>Telephone</dt>
          <dd>{seat.member.phone}</dd>
        </div>
      )}
      <div>
        <dt>Post</dt>
        <dd>{postalAddressOf(seat).slice(1).join(', ')}</dd>
      </div>
    </dl>
  )
}
