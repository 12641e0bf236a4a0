import { locales } from '@safe-to-report/letters'
import { buildMailLink } from '../../journey/mail-link.ts'
import { reachOf } from '../../journey/seat.ts'
import { useLanguage } from '../../language.ts'
import { letterMessages } from '../../messages/letter/index.ts'
import { BackToLetter } from './back-to-letter.tsx'
import { CopyField } from '../copy-field.tsx'
import type { LetterShown } from './letter-shown.ts'
import { Steps } from '../steps.tsx'

export function OwnMailPage({ seat, draft, letter }: LetterShown) {
  const { ownMail: words, ways } = letterMessages[useLanguage()]
  const reach = reachOf(seat)
  const to = reach.reach === 'send' ? reach.member.email : ''
  const lang = locales[letter.writtenIn]
  const link = buildMailLink(to, letter)
  return (
    <>
      <Steps at="send" typed={{ step: '/:language?/write/letter', again: 'own-mail' }} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      {link && (
        <p className="act">
          <a className="button" href={link}>
            {words.open}
          </a>
        </p>
      )}
      <h2>{link ? words.orCopy : words.copy}</h2>
      <p>{words.how}</p>
      <div className="lines">
        {to === '' ? (
          <p className="notice">{words.noAddress}</p>
        ) : (
          <CopyField id="copy-to" label={ways.to} text={to} rows={1} />
        )}
        <CopyField id="copy-subject" label={ways.subject} text={letter.subject} rows={2} lang={lang} />
        <CopyField id="copy-body" label={words.letter} text={letter.body} rows={16} lang={lang} />
      </div>
      <BackToLetter draft={draft} />
    </>
  )
}
