import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { href } from 'react-router'
import type { Typed } from '../../../staff/edit-form.ts'
import type { SetChangeLine, SetView } from '../../../staff/proposals/sets-desk.ts'
import { tellAct, tellName } from '../../../staff/proposals/proposal-words.ts'
import { tellUndoInPublic } from '../../../staff/proposals/undo-words.ts'
import { BeforeAndAfter } from '../before-and-after.tsx'
import { AboutLink, Moment, Told } from '../desk-parts.tsx'
import { Problems, WhyField } from '../form-parts.tsx'
import { Grounds } from '../proposals/what-is-proposed.tsx'
import { nameSet, SeenBy } from './set-lines.tsx'

interface SetPageProps {
  set: SetView
  isJustPublished: boolean
  answer: { problems: Record<string, string>; typed: Typed }
}

/** What one publish changed, who has seen it, and the one press that takes it back. */
export function SetPage({ set, isJustPublished, answer }: SetPageProps) {
  const changed = set.changes.filter(({ undoes }) => !undoes)
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/sets')}>Published</a>
      </p>
      <h1>{nameSet(set)}</h1>
      <p className="desk-soft">
        Published by {set.publishedBy}, <Moment at={set.at} />
      </p>
      <SeenBy set={set} />
      <Problems problems={answer.problems} why="Why it goes back" />
      {isJustPublished && (
        <Told>
          <p>
            <strong>Published.</strong> {tellWhen(set)}
          </p>
        </Told>
      )}
      <PublicPages set={set} />
      <div className="desk-columns">
        <div>
          {set.mayLook && <LookForm parts={set.parts} />}
          {set.undoneAt === null ? <UndoForm set={set} {...answer} /> : <Undone set={set} />}
          <Parts set={set} />
        </div>
        <section aria-labelledby="changes">
          <h2 id="changes">{set.undoneAt === null ? 'What it changed' : 'What it had changed'}</h2>
          <Changes changes={changed} />
        </section>
      </div>
    </>
  )
}

/** From when the public sees it: what is dated ahead, on its first day. */
function tellWhen({ ahead, parts }: Pick<SetView, 'ahead' | 'parts'>): string {
  const [first] = ahead
  if (!first) return 'The public sees it now.'
  if (parts.length === 1) return `The public sees it from ${formatLondonDate(first.from)}.`
  const later = ahead.map(({ name, from }) => `“${name}” from ${formatLondonDate(from)}`).join('; ')
  return `The public sees ${later}${ahead.length < parts.length ? '; the rest now' : ''}.`
}

function PublicPages({ set: { publicUrls } }: { set: SetView }) {
  if (publicUrls.length === 0) return null
  return (
    <ul className="desk-links">
      {publicUrls.map(({ what, name, url }) => (
        <li key={url}>
          <a href={url}>
            Public page of {what}: {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Says that a second person has looked, and that it is so. */
function LookForm({ parts }: Pick<SetView, 'parts'>) {
  return (
    <section aria-labelledby="look">
      <h2 id="look">A second look</h2>
      <p>
        One person alone has seen this, and the public page says so. Open the sources, and read there what it says. If
        it is so, say so, and the note goes; if not, undo it.
      </p>
      {parts.map((part) => (
        <section key={part.proposalId} aria-labelledby={`known-${part.proposalId}`}>
          <h3 id={`known-${part.proposalId}`}>
            {tellAct(part)}: {tellName(part).title}
          </h3>
          <Grounds proposal={part} />
        </section>
      ))}
      <form method="post" autoComplete="off" className="desk-form">
        <button className="button" name="intent" value="look">
          I have looked: it is so
        </button>
      </form>
    </section>
  )
}

function UndoForm({ set, typed, problems }: { set: SetView } & SetPageProps['answer']) {
  const { outcome, hindered } = set.undo
  return (
    <section aria-labelledby="undo">
      <h2 id="undo">Undo all of it</h2>
      {outcome === 'undone' && (
        <>
          <p>
            {set.changes.length === 1
              ? 'The one change beside this goes back'
              : 'All that stands beside this goes back'}
            , with what followed from it: facts that it answered wait again, and what it held against Parliament’s
            website is let go.
          </p>
          <InPublic set={set} />
          <form method="post" autoComplete="off" className="desk-form" noValidate>
            <WhyField typed={typed} problems={problems} label="Why it goes back" />
            <button className="button quiet" name="intent" value="undo">
              Undo all of it
            </button>
          </form>
        </>
      )}
      {outcome === 'changed-since' && (
        <>
          <p>It cannot go back as one any more, since this was changed after it:</p>
          <ul>
            {hindered.map(({ about, label }) => (
              <li key={`${about.name} ${label}`}>
                {label} of <AboutLink about={about} />
              </li>
            ))}
          </ul>
          <p>Undo that first, or edit these by hand.</p>
        </>
      )}
      {outcome === 'stands-under' && (
        <p>It cannot go back: something else stands in a row that it brought. Undo that first.</p>
      )}
    </section>
  )
}

/** What the public sees of it. */
function InPublic({ set }: { set: SetView }) {
  return <p>{tellUndoInPublic(set).join(' ')}</p>
}

function Undone({ set }: { set: SetView }) {
  return (
    <section aria-labelledby="undone">
      <h2 id="undone">It was undone</h2>
      <p>{set.undoneWhy}</p>
      <InPublic set={set} />
    </section>
  )
}

/** The proposals that were published in it. */
function Parts({ set: { parts } }: { set: SetView }) {
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">Published together</h2>
      <ul className="desk-list">
        {parts.map((part) => (
          <li key={part.proposalId}>
            <a href={href('/staff/proposals/:id', { id: part.proposalId })}>
              {tellAct(part)}: {tellName(part).title}
            </a>
            {tellName(part).within && `, ${tellName(part).within}`}
            <p className="desk-soft">Written by {part.author}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changes({ changes }: { changes: readonly SetChangeLine[] }) {
  return (
    <ol className="desk-list">
      {changes.map(({ id, about, difference, came }) => (
        <li key={id}>
          {difference.field === '*' ? (
            <>
              <p>
                <AboutLink about={about} />: <strong>the whole row is new</strong>
              </p>
              <dl className="desk-facts">
                {came.map(({ field, label, after }) => (
                  <div key={field}>
                    <dt>{label}</dt>
                    <dd>{after}</dd>
                  </div>
                ))}
              </dl>
            </>
          ) : (
            <>
              <p>
                <AboutLink about={about} />: <strong>{difference.label}</strong>
              </p>
              <BeforeAndAfter difference={difference} />
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
