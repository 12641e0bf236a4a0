import { locales, seatNameIn } from '@safe-to-report/languages'
import { reachOf } from '../../journey/seat.ts'
import { useLanguage } from '../../language.ts'
import { useWordsFor } from '../../recipient-context.ts'
import type { LetterShown } from './letter-shown.ts'

/** To whom, and about what; from whom, its signature says. */
export function Envelope({ seat, letter }: Pick<LetterShown, 'seat' | 'letter'>) {
  const language = useLanguage()
  const words = useWordsFor('letter').ways
  const reach = reachOf(seat)
  return (
    <dl className="envelope">
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
