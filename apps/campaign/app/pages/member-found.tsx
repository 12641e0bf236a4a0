import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import type { SeatAnswer } from '../journey/seat-answer.ts'
import { reachOf, type Seat } from '../journey/seat.ts'
import { KeptFields } from './kept-fields.tsx'
import { MemberCard } from './member-card.tsx'
import { Steps } from './steps.tsx'

export function MemberFound({ found, draft }: { found: SeatAnswer & { answer: 'seat' }; draft: Draft }) {
  const { seat, foundBy, place } = found
  const kept = { ...draft, gss: seat.gss }
  const canWrite = reachOf(seat).reach !== 'nobody'
  return (
    <>
      <Steps at={1} />
      <h1>{seat.member ? 'This is your MP' : 'This is your seat'}</h1>
      {foundBy === 'sample' && (
        <p className="notice" role="status">
          The postcode look-up does not answer, so this comes from our sample of places, as they were on {sampleDay}:{' '}
          {place}. If it is not your seat, choose yours from the list.
        </p>
      )}
      <MemberCard seat={seat} />
      <SeatNotes seat={seat} />
      <div className="act">
        {canWrite && (
          <form method="post" action={href('/write/letter')}>
            <KeptFields draft={kept} />
            <button className="button" name="intent" value="write">
              Write the letter
            </button>
          </form>
        )}
        <form method="post" action={href('/write/seat')}>
          <KeptFields draft={kept} />
          <button className="link">Not your MP? Choose your seat</button>
        </form>
      </div>
    </>
  )
}

/** The day that the sample places shipped with the record were looked up. */
const sampleDay = '3 April 2026'

function SeatNotes({ seat }: { seat: Seat }) {
  const reach = reachOf(seat)
  return (
    <>
      {reach.reach === 'nobody' && (
        <div className="notice">
          <h2>Nobody holds this seat at the moment</h2>
          <p>
            There will be a by-election. Until then there is no MP to write to. Come back once there is one: your letter
            will be their first post. Is this not your seat? Choose yours from the list.
          </p>
        </div>
      )}
      {reach.reach === 'carry' && (
        <div className="notice">
          <h2>
            {reach.why === 'no-email' ? 'No e-mail address is listed' : 'We do not know yet who sits for this seat'}
          </h2>
          <p>
            So we cannot send the letter for you. You can write it here all the same, and then take it with you: into
            your own mail, or on paper to the House of Commons, which reaches every MP.
          </p>
        </div>
      )}
      {(seat.nation === 'Northern Ireland' || seat.nation === 'Scotland') && (
        <p className="term">
          The two Acts of 2021 and 2024 reach mainly England and Wales. MPs from {seat.nation} sit in the House of
          Commons like all others, so writing works just the same.
        </p>
      )}
    </>
  )
}
