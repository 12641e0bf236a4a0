import { locales } from '@safe-to-report/languages'
import { buildMailLink } from '../../journey/mail-link.ts'
import { reachOf } from '../../journey/seat.ts'
import { CopyField } from '../copy-field.tsx'
import { Steps } from '../steps.tsx'
import { AfterCarried } from './after-carried.tsx'
import { BackToLetter } from './back-to-letter.tsx'
import type { LetterShown } from './letter-shown.ts'
import { useWordsFor } from '../../recipient-context.ts'

interface OwnMailPageProps extends LetterShown {
  askSlug: string
}

/** By one press where a mail program surely takes all of the letter; else by two steps, of which the first is to copy it. */
export function OwnMailPage({ seat, draft, letter, askSlug }: OwnMailPageProps) {
  const words = useWordsFor('letter').ownMail
  const reach = reachOf(seat)
  const to = reach.reach === 'send' ? reach.member.email : ''
  const { href, isWhole } = buildMailLink(to, letter)
  const text = (
    <CopyField id="copy-body" label={words.letter} text={letter.body} rows={16} lang={locales[letter.writtenIn]} />
  )
  const open = (
    <p className="act">
      <a className="button" href={href}>
        {isWhole ? words.open : words.openEmpty}
      </a>
      {!isWhole && <span className="soft">{words.openEmptySays}</span>}
    </p>
  )
  return (
    <>
      <Steps at="read" typed={{ step: '/:language?/write/letter', again: 'own-mail' }} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      {isWhole ? (
        <>
          {open}
          <h2>{words.orCopy}</h2>
          <p>{words.how}</p>
        </>
      ) : (
        <>
          <p className="notice">{words.tooLong}</p>
          <h2>{words.first}</h2>
          {text}
          <h2>{words.second}</h2>
          {open}
          <p>{words.nothing}</p>
        </>
      )}
      <div className="lines">
        <AddressAndSubject to={to} letter={letter} />
        {isWhole && text}
      </div>
      <AfterCarried by="ownMail" askSlug={askSlug} />
      <BackToLetter draft={draft} />
    </>
  )
}

function AddressAndSubject({ to, letter }: { to: string; letter: LetterShown['letter'] }) {
  const { ownMail, ways } = useWordsFor('letter')
  return (
    <>
      {to === '' ? (
        <p className="notice">{ownMail.noAddress}</p>
      ) : (
        <CopyField id="copy-to" label={ways.to} text={to} rows={1} />
      )}
      <CopyField
        id="copy-subject"
        label={ways.subject}
        text={letter.subject}
        rows={2}
        lang={locales[letter.writtenIn]}
      />
    </>
  )
}
