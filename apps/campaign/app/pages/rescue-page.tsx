import { href } from 'react-router'
import type { Rescue } from '../http/rescue.server.ts'
import { type Draft, holdsWords } from '../journey/draft.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { errorsMessages } from '../messages/errors/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { KeptFields } from './kept-fields.tsx'
import { typedForm } from './language-choice.tsx'
import { MeetingField } from './meeting-field.tsx'
import { OwnWords } from './own-words.tsx'
import { PageHead } from './page-head.tsx'

/** What could not be done, and all that was typed, to keep or to try again with. In another language it is tried again. */
export function RescuePage({ why, draft, postcode = '' }: Pick<Rescue, 'why' | 'draft' | 'postcode'>) {
  const language = useLanguage()
  const words = errorsMessages[language].rescue
  const hasWords = holdsWords(draft)
  const hasSeat = draft.gss !== ''
  const asksMeeting = why === 'too-many' || why === 'meeting'
  const again = hasWords ? 'read' : 'write'
  return (
    <>
      <PageHead
        title={titleMessages[language].rescue}
        typed={hasSeat ? { step: '/:language?/write/letter', again } : { step: '/:language?/write/mp', again: 'show' }}
      />
      <h1>{words[why].title}</h1>
      <p className="lede">{words[why].says}</p>
      {hasWords && <TypedWords draft={draft} />}
      <form
        id={typedForm}
        method="post"
        autoComplete="off"
        action={href(hasSeat ? '/:language?/write/letter' : '/:language?/write/mp', inLanguage(language))}
        className={asksMeeting ? 'lines' : 'act'}
      >
        <KeptFields draft={draft} but={asksMeeting ? ['meeting'] : []} />
        {asksMeeting && <MeetingField typed={draft.meeting} isOpen />}
        {postcode !== '' && <input type="hidden" name="postcode" value={postcode} />}
        <button className="button" name="intent" value={hasSeat ? again : 'show'}>
          {words.again}
        </button>
      </form>
    </>
  )
}

function TypedWords({ draft }: { draft: Draft }) {
  const words = errorsMessages[useLanguage()].rescue
  return (
    <section className="notice" aria-labelledby="typed-words">
      <h2 id="typed-words">{words.typed}</h2>
      <p>{words.takesAlong}</p>
      <OwnWords draft={draft} label={words.ownWords} />
    </section>
  )
}
