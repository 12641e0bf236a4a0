import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import type { Letter } from '../journey/letter-step.ts'
import { type Reach, reachOf, type Seat } from '../journey/seat.ts'
import { KeptFields } from './kept-fields.tsx'
import { LetterSheet } from './letter-sheet.tsx'
import { Steps } from './steps.tsx'

export interface LetterShown {
  seat: Seat
  draft: Draft
  letter: Letter
}

export function PreviewPage({ seat, draft, letter }: LetterShown) {
  const reach = reachOf(seat)
  return (
    <>
      <Steps at={3} />
      <h1>This is your letter</h1>
      <p className="lede">Read it once more. Not a word is added or changed after this.</p>
      <LetterSheet letter={letter}>
        <Envelope seat={seat} draft={draft} letter={letter} reach={reach} />
      </LetterSheet>
      <form method="post" action={href('/write/letter')} className="aside">
        <KeptFields draft={draft} />
        <button className="button quiet" name="intent" value="edit">
          Edit the letter
        </button>
      </form>

      <h2>Three ways to send it</h2>
      <p>All three reach the same desk. Take the one that is safest for you.</p>
      <form method="post" action={href('/write/letter')} className="ways">
        <KeptFields draft={draft} />
        <SendForYou reach={reach} email={draft.email} />
        <section>
          <h3>From your own mail</h3>
          <p>You send it yourself. Your MP sees your address, and your mail program keeps a copy. We store nothing.</p>
          <button className="button" name="intent" value="own-mail">
            Use my own mail
          </button>
        </section>
        <section>
          <h3>On paper</h3>
          <p>You print it and post it to the House of Commons. No e-mail address is needed. We store nothing.</p>
          <button className="button" name="intent" value="paper">
            Print it
          </button>
        </section>
      </form>
    </>
  )
}

function SendForYou({ reach, email }: { reach: Reach; email: string }) {
  if (reach.reach !== 'send') {
    return (
      <section>
        <h3>We send it for you</h3>
        <p>Not for this seat: we have no e-mail address for it. The other two ways are open.</p>
      </section>
    )
  }
  return (
    <section>
      <h3>We send it for you</h3>
      {email === '' ? (
        <>
          <p>For this we need your e-mail address: you confirm the letter there, and your MP answers there.</p>
          <button className="button" name="intent" value="edit">
            Add my e-mail address
          </button>
        </>
      ) : (
        <>
          <p>
            We write one message to <strong>{email}</strong>. Once you confirm there, the letter goes out in your name,
            from our mail server. We erase it 72 hours later, or when you ask.
          </p>
          <button className="button" name="intent" value="send">
            Send me the confirmation
          </button>
        </>
      )}
    </section>
  )
}

function Envelope({ seat, draft, letter, reach }: LetterShown & { reach: Reach }) {
  return (
    <dl className="envelope">
      <div>
        <dt>From</dt>
        <dd>{draft.name}</dd>
      </div>
      {draft.email !== '' && (
        <div>
          <dt>Answers to</dt>
          <dd>{draft.email}</dd>
        </div>
      )}
      <div>
        <dt>To</dt>
        <dd>
          {seat.member?.name ?? `The Member of Parliament for ${seat.name}`}
          {reach.reach === 'send' && <> ({reach.member.email})</>}
        </dd>
      </div>
      <div>
        <dt>Subject</dt>
        <dd>{letter.subject}</dd>
      </div>
    </dl>
  )
}
