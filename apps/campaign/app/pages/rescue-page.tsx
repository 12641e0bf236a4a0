import { href } from 'react-router'
import type { Rescue, RescueReason } from '../http/rescue.server.ts'
import type { Draft } from '../journey/draft.ts'
import { KeptFields } from './kept-fields.tsx'

const words: Record<RescueReason, { title: string; says: string }> = {
  database: {
    title: 'We cannot reach our records',
    says: 'The fault is ours and usually passes in a minute. Nothing was sent or stored.',
  },
  fault: {
    title: 'Something went wrong here',
    says: 'The fault is ours, and our staff are told of it without any of your words. Nothing was sent.',
  },
  'too-many': {
    title: 'Too many in a short time',
    says: 'To keep this from being misused, only so many letters and look-ups are allowed at a time, and people who share an internet connection share them. Please try again in an hour, or use your own mail or paper.',
  },
}

/** What could not be done, and all that was typed, to keep or to try again with. */
export function RescuePage({ why, draft }: Pick<Rescue, 'why' | 'draft'>) {
  const hasWords = [draft.ownWords, draft.name, draft.addressLine, draft.email].some((text) => text !== '')
  return (
    <>
      <title>Letter</title>
      <h1>{words[why].title}</h1>
      <p className="lede">{words[why].says}</p>
      {hasWords && <TypedWords draft={draft} />}
      {draft.gss === '' ? (
        <p className="act">
          <a className="button" href={href('/write/mp')}>
            Try again
          </a>
        </p>
      ) : (
        <form method="post" action={href('/write/letter')} className="act">
          <KeptFields draft={draft} />
          <button className="button" name="intent" value={hasWords ? 'preview' : 'write'}>
            Try again
          </button>
        </form>
      )}
    </>
  )
}

function TypedWords({ draft }: { draft: Draft }) {
  return (
    <section className="notice" aria-labelledby="typed">
      <h2 id="typed">What you typed is still here</h2>
      <p>“Try again” takes it along. To be sure, copy your own words now.</p>
      {draft.ownWords !== '' && (
        <div className="field">
          <label htmlFor="kept-words">Your own words</label>
          <textarea id="kept-words" readOnly rows={8} autoComplete="off" defaultValue={draft.ownWords} />
        </div>
      )}
    </section>
  )
}
