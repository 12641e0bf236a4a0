import { dayIn, seatNameIn } from '@safe-to-report/languages'
import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import type { SeatAnswer } from '../journey/seat-answer.ts'
import { partOf, reachOf, type Seat } from '../journey/seat.ts'
import { inLanguage, listSeatsIn, useLanguage } from '../language.ts'
import { errorsMessages } from '../messages/errors/index.ts'
import { postcodeMessages } from '../messages/postcode/index.ts'
import { seatMessages } from '../messages/seat/index.ts'
import { whichSeatMessages } from '../messages/which-seat/index.ts'
import { KeptFields } from './kept-fields.tsx'
import { typedForm } from './language-choice.tsx'
import { MemberCard } from './member-card.tsx'
import { MemberDeeds } from './member-deeds.tsx'
import { OwnWords } from './own-words.tsx'
import { Steps } from './steps.tsx'

export function MemberFound({ found, draft }: { found: SeatAnswer & { answer: 'seat' }; draft: Draft }) {
  const language = useLanguage()
  const words = seatMessages[language].found
  const { seat, foundBy, place } = found
  const kept = { ...draft, gss: seat.gss }
  const canWrite = reachOf(seat).reach !== 'nobody'
  return (
    <>
      <Steps at="mp" typed={{ step: '/:language?/write/mp' }} />
      <h1>{headingOf(found, words)}</h1>
      {foundBy === 'sample' && (
        <p className="notice" role="status">
          {words.sample(dayIn(language, sampleDay), place ?? seatNameIn(language, seat.name))}
        </p>
      )}
      <MemberCard seat={seat} />
      {seat.member && found.deeds && <MemberDeeds deeds={found.deeds} member={seat.member} />}
      {seat.borders && (
        <p className="term">
          {whichSeatMessages[language].letterSays(listSeatsIn(language, [seat.name, ...seat.borders]))}
        </p>
      )}
      <SeatNotes seat={seat} isDissolved={found.isDissolved ?? false} />
      {!canWrite && <OwnWords draft={draft} label={errorsMessages[language].closed.wrote} />}
      <div className="act">
        {canWrite && (
          <form method="post" autoComplete="off" action={href('/:language?/write/letter', inLanguage(language))}>
            <KeptFields draft={kept} sets={['gss', 'border', 'postcodeInLetter']} />
            <button className="button" name="intent" value="write">
              {words.write}
            </button>
          </form>
        )}
        {foundBy === 'list' && <ChooseSeat kept={kept} words={words.notYours} foundBy={foundBy} />}
      </div>
      {foundBy !== 'list' && (
        <div className="not-yours">
          <p>{words.mistyped}</p>
          {!seat.borders && <p>{whichSeatMessages[language].edges}</p>}
          <div className="act">
            <form method="post" autoComplete="off" action={href('/:language?/write/mp', inLanguage(language))}>
              <KeptFields draft={draft} but={['gss', 'border']} />
              <button className="button quiet" name="intent" value="show">
                {words.again}
              </button>
            </form>
            <ChooseSeat kept={kept} words={words.fromList} foundBy={foundBy} />
          </div>
        </div>
      )}
    </>
  )
}

/** A postcode in use that was mistyped into another leads to somebody else's MP: so it is asked, and not told. */
function headingOf(
  { seat, foundBy }: SeatAnswer & { answer: 'seat' },
  words: (typeof seatMessages)['en']['found'],
): string {
  if (foundBy === 'list') return seat.member ? words.mp : words.seat
  return seat.member ? words.isItMp : words.isItSeat
}

interface ChooseSeatProps {
  kept: Draft
  words: string
  foundBy: (SeatAnswer & { answer: 'seat' })['foundBy']
}

/** The form that holds all that was typed, and how the seat was found; it leads to the list of seats. */
function ChooseSeat({ kept, words, foundBy }: ChooseSeatProps) {
  const language = useLanguage()
  return (
    <form id={typedForm} method="post" autoComplete="off" action={href('/:language?/write/seat', inLanguage(language))}>
      <KeptFields draft={kept} sets={['gss', 'postcodeInLetter']} />
      <input type="hidden" name="foundBy" value={foundBy} />
      <button className={foundBy === 'list' ? 'link' : 'button quiet'}>{words}</button>
    </form>
  )
}

/** The day that the sample places shipped with the record were looked up. */
export const sampleDay = '2026-06-27'

function SeatNotes({ seat, isDissolved }: { seat: Seat; isDissolved: boolean }) {
  const language = useLanguage()
  const words = seatMessages[language].found
  const nobody = isDissolved ? postcodeMessages[language].dissolved : words.vacant
  const reach = reachOf(seat)
  return (
    <>
      {reach.reach === 'nobody' && (
        <div className="notice">
          <h2>{nobody.title}</h2>
          <p>{nobody.says}</p>
        </div>
      )}
      {reach.reach === 'carry' && (
        <div className="notice">
          <h2>{reach.why === 'no-email' ? words.noEmail : words.notLoaded}</h2>
          <p>{words.carry}</p>
        </div>
      )}
      <PartNotes seat={seat} />
    </>
  )
}

/** How far the Acts reach, and what the member can do about it: not everybody sits, speaks and votes. */
function PartNotes({ seat }: { seat: Seat }) {
  const words = seatMessages[useLanguage()].found
  const part = partOf(seat)
  const isBeyond = seat.nation === 'Northern Ireland' || seat.nation === 'Scotland'
  const isOther = part === 'stays-away' || part === 'presides'
  return (
    <>
      {isOther && <p className="notice">{words.part[part]}</p>}
      {isBeyond && (
        <p className="term">
          {words.reach} {!isOther && words.part[part]} {seat.nation === 'Northern Ireland' && words.assembly}
        </p>
      )}
    </>
  )
}
