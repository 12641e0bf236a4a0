import { reachOf } from '../journey/seat.ts'
import { buildMailLink } from '../journey/mail-link.ts'
import { BackToLetter } from './back-to-letter.tsx'
import { CopyField } from './copy-field.tsx'
import type { LetterShown } from './preview-page.tsx'
import { Steps } from './steps.tsx'

export function OwnMailPage({ seat, draft, letter }: LetterShown) {
  const reach = reachOf(seat)
  const to = reach.reach === 'send' ? reach.member.email : ''
  const link = buildMailLink(to, letter)
  return (
    <>
      <Steps at={3} />
      <h1>From your own mail</h1>
      <p className="lede">We have stored nothing. Your mail program will keep what you send, and its drafts.</p>
      {link && (
        <p className="act">
          <a className="button" href={link}>
            Open it in my mail
          </a>
        </p>
      )}
      <h2>{link ? 'Or copy it' : 'Copy it'}</h2>
      <p>Press into a box, select all of it (Ctrl or Command and A; on a phone, press and hold), and copy.</p>
      <div className="lines">
        {to === '' ? (
          <p className="notice">No e-mail address is listed for this MP. Their office may give you one by telephone.</p>
        ) : (
          <CopyField id="copy-to" label="To" text={to} rows={1} />
        )}
        <CopyField id="copy-subject" label="Subject" text={letter.subject} rows={2} />
        <CopyField id="copy-body" label="Letter" text={letter.body} rows={16} />
      </div>
      <BackToLetter draft={draft} />
    </>
  )
}
