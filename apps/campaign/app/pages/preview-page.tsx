import { locales } from '@safe-to-report/letters'
import { href } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import type { Letter } from '../journey/letter-step.ts'
import { type Reach, reachOf, type Seat } from '../journey/seat.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { letterMessages } from '../messages/letter/index.ts'
import { KeptFields } from './kept-fields.tsx'
import { typedForm } from './language-choice.tsx'
import { LetterMeaning } from './letter-meaning.tsx'
import { LetterSheet } from './letter-sheet.tsx'
import { Sentence } from './sentence.tsx'
import { Steps } from './steps.tsx'

export interface LetterShown {
  seat: Seat
  draft: Draft
  letter: Letter
}

export function PreviewPage({ seat, draft, letter }: LetterShown) {
  const language = useLanguage()
  const words = letterMessages[language].preview
  const toLetter = href('/:language?/write/letter', inLanguage(language))
  const reach = reachOf(seat)
  return (
    <>
      <Steps at={3} typed={{ step: '/:language?/write/letter', again: 'preview' }} />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <LetterSheet letter={letter}>
        <Envelope seat={seat} draft={draft} letter={letter} reach={reach} />
      </LetterSheet>
      {letter.meaning && <LetterMeaning meaning={letter.meaning} />}
      <form id={typedForm} method="post" action={toLetter} className="aside">
        <KeptFields draft={draft} />
        <button className="button quiet" name="intent" value="edit">
          {words.edit}
        </button>
      </form>

      <h2>{words.ways}</h2>
      <p>{words.equal}</p>
      <form method="post" action={toLetter} className="ways">
        <KeptFields draft={draft} />
        <SendForYou reach={reach} email={draft.email} />
        <section>
          <h3>{words.ownMail.title}</h3>
          <p>{words.ownMail.says}</p>
          <button className="button" name="intent" value="own-mail">
            {words.ownMail.use}
          </button>
        </section>
        <section>
          <h3>{words.paper.title}</h3>
          <p>{words.paper.says}</p>
          <button className="button" name="intent" value="paper">
            {words.paper.print}
          </button>
        </section>
      </form>
    </>
  )
}

function SendForYou({ reach, email }: { reach: Reach; email: string }) {
  const words = letterMessages[useLanguage()].preview.weSend
  if (reach.reach !== 'send') {
    return (
      <section>
        <h3>{words.title}</h3>
        <p>{words.noAddress}</p>
      </section>
    )
  }
  return (
    <section>
      <h3>{words.title}</h3>
      {email === '' ? (
        <>
          <p>{words.needsEmail}</p>
          <button className="button" name="intent" value="edit">
            {words.addEmail}
          </button>
        </>
      ) : (
        <>
          <p>
            <Sentence text={words.says} parts={{ email: () => <strong>{email}</strong> }} />
          </p>
          <button className="button" name="intent" value="send">
            {words.send}
          </button>
        </>
      )}
    </section>
  )
}

function Envelope({ seat, draft, letter, reach }: LetterShown & { reach: Reach }) {
  const words = letterMessages[useLanguage()].preview
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
          {seat.member?.name ?? words.theMember(seat.name)}
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
