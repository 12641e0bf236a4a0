import { locales, seatNameIn } from '@safe-to-report/languages'
import { reachOf } from '../../journey/seat.ts'
import { useLanguage } from '../../language.ts'
import { useWordsFor } from '../../recipient-context.ts'
import type { LetterShown } from './letter-shown.ts'

/** From whom, to whom, and about what. */
export function Envelope({ seat, draft, letter }: LetterShown) {
  const language = useLanguage()
  const words = useWordsFor('letter').ways
  const reach = reachOf(seat)
  return (
    <dl className="envelope">
      <div>
        <dt>{words.from}</dt>
        <dd>{draft.name}</dd>
      </div>
      {draft.email !== '' && (
        <div>
          <dt>{words.answersTo}</dt>
          <dd>{draft.email}</dd>
        </div>
      )}
      <div>
        <dt>{words.to}</dt>
        <dd>
          {seat.member?.name ?? words.theMember(seatNameIn(language, seat.name))}
          {reach.reach === 'send' && <> ({reach.member.email})</>}
        </dd>
      </div>
      <div>
        <dt>{words.subject}</dt>
        <dd lang={locales[letter.writtenIn]}>{letter.subject}</dd>
      </div>
    </dl>
  )
}
