import type { Typed } from '../../../staff/edit-form.ts'
import type { ProposalView } from '../../../staff/proposals/proposal-view.ts'
import { Moment } from '../desk-parts.tsx'
import { WordsField } from './decide-forms.tsx'

interface CommentsProps {
  proposal: ProposalView
  typed: Typed
  problems: Record<string, string>
}

const acts = { 'sent-back': 'sent it back', withdrawn: 'withdrew it' } as const

/** What was said beside it, for all who work at the desk. */
export function Comments({ proposal: { comments, state }, typed, problems }: CommentsProps) {
  const mayBeSaid = state === 'waiting' || state === 'sent-back'
  if (!mayBeSaid && comments.length === 0) return null
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">Comments</h2>
      <ol className="desk-list">
        {comments.map(({ who, at, words, act }) => (
          <li key={`${at.toISOString()} ${who}`}>
            <p className="desk-soft">
              {who}
              {act && ` ${acts[act]}`}, <Moment at={at} />
            </p>
            <p className="desk-said">{words}</p>
          </li>
        ))}
      </ol>
      {mayBeSaid && (
        <form method="post" autoComplete="off" className="desk-form" noValidate>
          <WordsField
            name="comment"
            label="Say something beside it"
            hint="Everybody at the desk reads it; the public does not."
            typed={typed}
            problems={problems}
          />
          <button className="button quiet" name="intent" value="comment">
            Say it
          </button>
        </form>
      )}
    </section>
  )
}
