import { href } from 'react-router'
import type { FoundView, VerdictAnswer } from '../../../staff/found/found-desk.ts'

interface VerdictsProps {
  view: FoundView
  answer: Exclude<VerdictAnswer, { outcome: 'done' }> | undefined
}

/** What a person can say of a find, each with what follows. */
export function Verdicts({ view, answer }: VerdictsProps) {
  return (
    <section aria-labelledby="verdicts" className="find-verdicts">
      <h2 id="verdicts">What is it?</h2>
      <TextOf view={view} />
      <Touches view={view} answer={answer} />
      <NotOurs view={view} answer={answer} />
    </section>
  )
}

/** Only what is meant to become law can be a text of an ask. */
const lawful = new Set(['amendment', 'bill', 'motion', 'instrument'])

function TextOf({ view: { find, asks } }: { view: FoundView }) {
  const { item, ask, amendment } = find
  if (!lawful.has(item.kind)) return null
  const isElsewhere = item.kind === 'amendment' && amendment === null
  return (
    <form
      method="post"
      autoComplete="off"
      action={href('/staff/found/:id/text', { id: find.id })}
      className="find-verdict"
    >
      <h3>It is a text of an ask</h3>
      <p className="desk-hint">
        {isElsewhere
          ? 'Its bill is fetched from Parliament first, while you wait. Then the form of the text opens, filled in.'
          : 'The form of the text opens, filled in. What it says in plain words, you say.'}
      </p>
      <div className="desk-field">
        <label htmlFor="ask">Of which ask</label>
        <select autoComplete="off" id="ask" name="ask" defaultValue={ask.id}>
          {asks.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div className="desk-buttons">
        <button className="button">It is a text of it</button>
      </div>
    </form>
  )
}

function Touches({ view, answer }: VerdictsProps) {
  const { find, touching, couldCarry, isAlone } = view
  if (!touching) {
    return (
      <form method="post" autoComplete="off" className="find-verdict">
        <h3>It touches the ask</h3>
        <p className="desk-hint">
          {find.item.kind === 'bill'
            ? 'A bill in which words for the ask could be put is written down as one.'
            : 'An amendment that is no text of the ask has no page of its own: that somebody looked is kept here.'}
        </p>
        <Seen view={view} answer={answer} />
        <div className="desk-buttons">
          {couldCarry !== null && (
            <a className="button" href={couldCarry}>
              It could carry the ask
            </a>
          )}
          <button className="button quiet" name="intent" value="touches">
            It touches it
          </button>
        </div>
      </form>
    )
  }
  return (
    <form method="post" autoComplete="off" className="find-verdict">
      <h3>It touches the ask</h3>
      <p className="desk-hint">
        {touching.isWhole
          ? 'Its page is made from what Parliament says. What it means for the ask, you may add in the form.'
          : 'The form opens, filled in. What the answer is, is a guess from its words: read them before you hand it in.'}
      </p>
      <div className="desk-buttons">
        <a className="button" href={touching.path}>
          It touches it: see the form
        </a>
        {touching.isWhole && (
          <button className="button quiet" name="intent" value="hand-in">
            {isAlone ? 'Publish it as it is' : 'Hand it in as it is'}
          </button>
        )}
      </div>
    </form>
  )
}

function NotOurs({ view, answer }: VerdictsProps) {
  const { terms } = view.find
  const problem = answer?.problems['why']
  return (
    <form method="post" autoComplete="off" className="find-verdict" noValidate>
      <h3>Not ours, because …</h3>
      <Seen view={view} answer={answer} />
      <div className="desk-field">
        <label htmlFor="why">Why it is not ours</label>
        {problem && (
          <p className="desk-problem" id="why-problem">
            {problem}
          </p>
        )}
        <textarea
          id="why"
          name="why"
          rows={2}
          defaultValue={answer?.typed['why'] ?? ''}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'why-problem' : undefined}
        />
      </div>
      {terms.length > 0 && (
        <div className="desk-field">
          <label htmlFor="blamed">The rule that is too wide</label>
          <select autoComplete="off" id="blamed" name="blamed" defaultValue={answer?.typed['blamed'] ?? ''}>
            <option value="">None: it was right to ask</option>
            {terms.map((term) => (
              <option key={term}>{term}</option>
            ))}
          </select>
        </div>
      )}
      <div className="desk-buttons">
        <button className="button quiet" name="intent" value="not-ours">
          Not ours
        </button>
      </div>
    </form>
  )
}

/** The words that whoever decides has seen. After a refusal they are shown as they are now. */
function Seen({ view }: VerdictsProps) {
  return <input type="hidden" name="seen" value={view.find.item.version} />
}
