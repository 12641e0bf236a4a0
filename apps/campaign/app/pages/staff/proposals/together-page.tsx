import { href } from 'react-router'
import type { Typed } from '../../../staff/edit-form.ts'
import type { ProposalView } from '../../../staff/proposals/proposal-view.ts'
import type { Together } from '../../../staff/proposals/together.ts'
import { nameProposal } from '../../../staff/proposals/publishing-form.ts'
import { PagesAhead } from '../ahead/pages-ahead.tsx'
import { Moment } from '../desk-parts.tsx'
import { Problems } from '../form-parts.tsx'
import { Hurry } from '../hand-in-buttons.tsx'
import { WhatIsProposed } from './what-is-proposed.tsx'

interface TogetherPageProps extends Together {
  answer: { problems: Record<string, string>; typed: Typed }
}

/** All that waits of one bill, each shown whole, to be published as one set in one press. */
export function TogetherPage({ name, theirs, mine, letters, isAlone, ahead, clash, answer }: TogetherPageProps) {
  const own = isAlone ? [...theirs, ...mine] : theirs
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/check')}>To check</a>
      </p>
      <h1>{name}</h1>
      {own.length === 0 && mine.length === 0 && letters.length === 0 && <p>Nothing waits to be published here.</p>}
      <Problems problems={answer.problems} />
      {own.length > 0 && (
        <div className="desk-columns">
          <ToPublish proposals={own} isAlone={isAlone} />
          <div>
            {clash !== null && <p className="desk-notice">{clash}</p>}
            {ahead && <PagesAhead ahead={ahead} />}
          </div>
        </div>
      )}
      {!isAlone && mine.length > 0 && <Mine mine={mine} />}
      {letters.length > 0 && <Letters letters={letters} />}
    </>
  )
}

function ToPublish({ proposals, isAlone }: { proposals: ProposalView[]; isAlone: boolean }) {
  return (
    <form method="post" autoComplete="off" className="desk-form">
      <h2>{isAlone ? 'Yours' : 'Is it so?'}</h2>
      <p>
        Open the sources, and read there what is proposed. What you leave ticked is published together, and can be
        undone together.
      </p>
      {proposals.map((proposal) => (
        <Chosen key={proposal.id} proposal={proposal} />
      ))}
      <div className="desk-buttons">
        <button className="button" name="intent" value="publish">
          {isAlone ? 'Publish all of these' : 'It is so, all of these: publish them'}
        </button>
      </div>
    </form>
  )
}

function Chosen({ proposal }: { proposal: ProposalView }) {
  const { id, did, title, author, proposedAt } = proposal
  return (
    <article className="desk-part">
      <h3>
        <label className="desk-tick">
          <input type="checkbox" name="proposal" value={nameProposal(proposal)} defaultChecked={!proposal.isStale} />{' '}
          {did}: {title}
        </label>
      </h3>
      <p className="desk-soft">
        {author}, <Moment at={proposedAt} /> ·{' '}
        <a href={href('/staff/proposals/:id', { id })}>
          By itself: send it back, comments<span className="unseen"> of {title}</span>
        </a>
      </p>
      <details>
        <summary>
          What is proposed, and how its author knows<span className="unseen">: {title}</span>
        </summary>
        <WhatIsProposed proposal={proposal} at={id} />
      </details>
    </article>
  )
}

function Mine({ mine }: { mine: readonly ProposalView[] }) {
  return (
    <section aria-labelledby="own">
      <h2 id="own">Yours: somebody else publishes these ({mine.length})</h2>
      <Links of={mine} />
      <form method="post" autoComplete="off" className="desk-form">
        {mine.map((proposal) => (
          <input key={proposal.id} type="hidden" name="proposal" value={nameProposal(proposal)} />
        ))}
        <Hurry name="intent" />
      </form>
    </section>
  )
}

/** What nobody can open is not published among the rest. */
function Letters({ letters }: { letters: readonly ProposalView[] }) {
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">From a letter: each by itself ({letters.length})</h2>
      <p>Whoever wrote it down shows the letter to a second person, who publishes it on its own page.</p>
      <Links of={letters} />
    </section>
  )
}

function Links({ of }: { of: readonly ProposalView[] }) {
  return (
    <ul className="desk-list">
      {of.map(({ id, did, title }) => (
        <li key={id}>
          <a href={href('/staff/proposals/:id', { id })}>
            {did}: {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
