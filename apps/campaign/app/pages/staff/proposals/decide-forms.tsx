import type { LookAhead } from '@safe-to-report/bill-tracker/desk'
import { href } from 'react-router'
import type { Typed } from '../../../staff/edit-form.ts'
import type { ProposalView } from '../../../staff/proposals/proposal-view.ts'
import { letterShown, nameProposal } from '../../../staff/proposals/publishing-form.ts'
import { SourceFields } from '../form-parts.tsx'
import { Hurry } from '../hand-in-buttons.tsx'
import { TextField } from '../text-field.tsx'

interface DecideFormsProps {
  proposal: ProposalView
  ahead: LookAhead | null
  typed: Typed
  problems: Record<string, string>
}

/** What whoever reads a proposal may do with it: not the same for its author and for everybody else. */
export function DecideForms(props: DecideFormsProps) {
  const { proposal } = props
  if (proposal.state === 'published' || proposal.state === 'withdrawn') return null
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{proposal.isMine ? 'Yours' : 'Is it so?'}</h2>
      {proposal.isMine ? <OwnForms {...props} /> : <CheckerForms {...props} />}
    </section>
  )
}

function CheckerForms({ proposal, ahead, typed, problems }: DecideFormsProps) {
  if (proposal.state !== 'waiting') return <p>It is with its author again, who may change it and hand it in anew.</p>
  const mayBePublished = ahead?.outcome === 'shown'
  return (
    <>
      {mayBePublished ? (
        <form method="post" autoComplete="off" className="desk-form" noValidate>
          <Named proposal={proposal} />
          {proposal.isPrivate ? (
            <LetterShown proposal={proposal} typed={typed} problem={problems[letterShown]} />
          ) : (
            <SourceSeen proposal={proposal} typed={typed} problems={problems} />
          )}
          <div className="desk-buttons">
            <button className="button" name="intent" value="publish">
              It is so: publish it
            </button>
          </div>
        </form>
      ) : (
        <p>It cannot be published as it is: see beside this why.</p>
      )}
      <form method="post" autoComplete="off" className="desk-form" noValidate>
        <input type="hidden" name="revision" value={proposal.revision} />
        <WordsField
          name="send-back"
          label="Not so, or not yet: what is wanting"
          hint="Its author reads this, and finds all that was typed still in the form."
          typed={typed}
          problems={problems}
        />
        <button className="button quiet" name="intent" value="send-back">
          Send it back
        </button>
      </form>
    </>
  )
}

function SourceSeen({ proposal, typed, problems }: Omit<DecideFormsProps, 'ahead'>) {
  return (
    <>
      <p>
        Open the source, and read there what is proposed here. Then it is seen by two, and public at once
        {proposal.waitsFor.length > 0 && ', with all that it stands in'}.
      </p>
      <details className="desk-again" open={(typed['sourceUrl'] ?? '') !== '' || (typed['quote'] ?? '') !== ''}>
        <summary>You found it in another source as well</summary>
        <SourceFields typed={typed} problems={problems} />
      </details>
    </>
  )
}

interface LetterShownProps extends Pick<DecideFormsProps, 'proposal' | 'typed'> {
  problem: string | undefined
}

/** There is no source to open: whoever publishes it says that they were shown the letter itself. */
function LetterShown({ proposal: { id, author, waitsFor }, typed, problem }: LetterShownProps) {
  return (
    <>
      <p>
        {author} shows you the letter. Press only when you have held it against what is proposed. Then it is seen by
        two, and public at once{waitsFor.length > 0 && ', with all that it stands in'}.
      </p>
      {problem && (
        <p className="desk-problem" id={`${letterShown}-problem`}>
          {problem}
        </p>
      )}
      <label className="desk-tick">
        <input
          type="checkbox"
          id={letterShown}
          name={letterShown}
          value={id}
          required
          defaultChecked={typed[letterShown] === id}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${letterShown}-problem` : undefined}
        />{' '}
        The letter was shown to me, and it says this
      </label>
    </>
  )
}

function OwnForms({ proposal, ahead }: DecideFormsProps) {
  const { state, isAlone, isPrivate, changePath } = proposal
  return (
    <>
      {changePath && (
        <p>
          <a className="button" href={changePath}>
            {state === 'draft' ? 'Go on with it' : 'Change it'}
          </a>
        </p>
      )}
      {state === 'waiting' && isPrivate && (
        <p>A letter is public only when two have seen it: show it to somebody else here, who then publishes it.</p>
      )}
      {state === 'waiting' && !isPrivate && ahead?.outcome === 'shown' && (
        <form method="post" autoComplete="off" className="desk-form">
          <Named proposal={proposal} />
          {isAlone ? (
            <div className="desk-buttons">
              <button className="button" name="intent" value="publish">
                Publish
              </button>
            </div>
          ) : (
            <>
              <p>Somebody else publishes it: whoever wrote a thing is not the only one to have looked.</p>
              <Hurry name="intent" />
            </>
          )}
        </form>
      )}
      <form method="post" autoComplete="off" className="desk-form">
        <button className="button quiet" name="intent" value="withdraw">
          Withdraw it
        </button>
      </form>
      {proposal.billId !== null && state === 'waiting' && (
        <p>
          <a href={`${href('/staff/proposals')}?bill=${proposal.billId}`}>All that waits of this bill, together</a>
        </p>
      )}
    </>
  )
}

/** This, and what it stands in, each as it was read. */
function Named({ proposal: { id, revision, waitsFor } }: { proposal: ProposalView }) {
  const coming = waitsFor.filter(({ state }) => state === 'waiting')
  return [...coming, { id, revision }].map((one) => (
    <input key={one.id} type="hidden" name="proposal" value={nameProposal(one)} />
  ))
}

interface WordsFieldProps {
  name: 'send-back' | 'comment'
  label: string
  hint: string
  typed: Typed
  problems: Record<string, string>
}

/** Words to a colleague; of the two forms on a page, each keeps its own. */
export function WordsField({ name, label, hint, typed, problems }: WordsFieldProps) {
  const field = `${name}-words`
  return (
    <TextField name={field} label={label} hint={hint} rows={3} value={typed[field] ?? ''} problem={problems[field]} />
  )
}
