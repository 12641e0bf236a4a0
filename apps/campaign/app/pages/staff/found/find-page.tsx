import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { href } from 'react-router'
import type { FoundView, VerdictAnswer } from '../../../staff/found/found-desk.ts'
import type { Done } from '../../../staff/proposals/done.ts'
import { stateWords } from '../../../staff/proposals/proposal-words.ts'
import { foundListWords, verdictWords } from '../../../staff/found/find-words.ts'
import { markPassages } from '../../../staff/found/mark-passages.ts'
import type { Typed } from '../../../staff/edit-form.ts'
import { Moment, Told } from '../desk-parts.tsx'
import { DoneNotice } from '../done-notice.tsx'
import { LikeText } from './like-text.tsx'
import { OnAsk, WhatItIs, WhyLook, WhoseItIs } from './find-parts.tsx'
import { Marked } from './marked.tsx'
import { Verdicts } from './verdicts.tsx'

type Refused = Exclude<VerdictAnswer, { outcome: 'done' }>

interface FindPageProps {
  view: FoundView
  done: Done | null
  /** What became of a verdict that was not taken. */
  answer: Refused | undefined
  isDecidedNow: boolean
}

/** One find: its words, why it was found, what its people did before, and what a person says of it. */
export function FindPage({ view, done, answer, isDecidedNow }: FindPageProps) {
  const { find, next } = view
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/found')}>Found</a> · for {find.ask.title}
      </p>
      <h1>{find.item.title}</h1>
      <WhatItIs item={find.item} />
      <DoneNotice done={done} />
      <Refusal answer={answer} view={view} />
      <Standing view={view} isDecidedNow={isDecidedNow} />
      {find.state !== 'waiting' && next !== null && (
        <p>
          <a href={href('/staff/found/:id', { id: next })}>The next that waits</a>
        </p>
      )}
      <Others find={find} />
      <div className="desk-columns">
        <Words find={find} />
        <div>
          {find.state === 'waiting' && <Verdicts view={view} answer={answer} />}
          <Proposed find={find} />
          <section aria-labelledby="why-found">
            <h2 id="why-found">Why it is here</h2>
            <WhyLook line={find} isWhole />
            {find.watch && (
              <p className="desk-soft">
                By the watch <a href={href('/staff/watches/:name', { name: find.watch.name })}>{find.watch.name}</a>,
                found <Moment at={find.foundAt} />
              </p>
            )}
          </section>
          <People view={view} />
        </div>
      </div>
    </>
  )
}

/** The same, for other asks: each is decided on by itself. */
function Others({ find: { others } }: Pick<FoundView, 'find'>) {
  if (others.length === 0) return null
  return (
    <p className="desk-soft">
      Found for other asks too:{' '}
      {others.map(({ id, ask, state }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <a href={href('/staff/found/:id', { id })}>{ask}</a>
          {state !== 'waiting' && ` (${foundListWords[state].toLowerCase()})`}
        </span>
      ))}
    </p>
  )
}

function Words({ find }: Pick<FoundView, 'find'>) {
  const { item, passages, about, answers } = find
  const of = (part: 'title' | 'text' | 'explanatoryStatement') => passages.filter((one) => one.part === part)
  return (
    <div>
      <section aria-labelledby="words">
        <h2 id="words">Its words</h2>
        <WhoseItIs names={item.memberNames} />
        {item.text === '' ? (
          <p>Parliament gives none but its title.</p>
        ) : (
          <blockquote className="find-words is-whole">
            <Marked spans={markPassages(item.text, of('text'))} />
          </blockquote>
        )}
        {item.explanatoryStatement !== null && (
          <>
            <h3>Explanatory statement</h3>
            <blockquote className="find-words is-whole">
              <Marked spans={markPassages(item.explanatoryStatement, of('explanatoryStatement'))} />
            </blockquote>
          </>
        )}
        <p>
          <a href={item.url} rel="noreferrer">
            On Parliament’s website
          </a>
        </p>
      </section>
      {about && (
        <section aria-labelledby="about">
          <h2 id="about">What it answers</h2>
          <p>
            {answers ? (
              <a href={href('/staff/record/:kind/:id', { kind: 'proceeding', id: answers.id })}>{answers.title}</a>
            ) : (
              about.title
            )}
            {about.happenedOn !== null && `, ${formatLondonDate(about.happenedOn)}`}
          </p>
          {about.text !== '' && <blockquote className="find-words is-whole">{about.text}</blockquote>}
        </section>
      )}
      <LikeText find={find} />
    </div>
  )
}

/** Who decided, or why it waits once more. */
function Standing({ view: { find }, isDecidedNow }: { view: FoundView; isDecidedNow: boolean }) {
  const { decided, state } = find
  if (!decided) return null
  if (state === 'waiting') {
    return (
      <p className="desk-notice" role="status">
        {decided.by} decided on it before{decided.why !== null && `, because: ${decided.why}`}. Parliament has changed
        its words since, so that it waits again.
      </p>
    )
  }
  const said = (
    <>
      <p>
        {decided.by} {verdictWords[state]}
        {decided.at && (
          <>
            , <Moment at={decided.at} />
          </>
        )}
        .{decided.why !== null && ` ${decided.why}`}
      </p>
      {decided.blamed !== null && <p className="desk-soft">The rule that is too wide: {decided.blamed}</p>}
      <form method="post" autoComplete="off">
        <button className="link" name="intent" value="reopen">
          Take that back
        </button>
      </form>
    </>
  )
  return isDecidedNow ? <Told>{said}</Told> : <div className="desk-notice">{said}</div>
}

function Refusal({ answer, view: { find } }: { answer: Refused | undefined; view: FoundView }) {
  if (!answer) return null
  if (answer.outcome === 'invalid') {
    return (
      <Told isFault>
        <p>
          <a href="#why">{answer.problems['why']}</a>
        </p>
      </Told>
    )
  }
  const typed = answer.typed['why'] ?? ''
  return (
    <Told isFault>
      <p>
        {find.state === 'waiting'
          ? 'Nothing was decided: Parliament changed the words since you opened this page. They are shown as they are now.'
          : 'Somebody else decided meanwhile. What they said stands.'}
      </p>
      {find.state !== 'waiting' && typed !== '' && <p>You had written: {typed}</p>}
    </Told>
  )
}

function Proposed({ find: { proposals } }: Pick<FoundView, 'find'>) {
  if (proposals.length === 0) return null
  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed">Proposed from it</h2>
      <ul className="desk-list">
        {proposals.map(({ id, title, author, state }) => (
          <li key={id}>
            <a href={href('/staff/proposals/:id', { id })}>{title}</a>
            <p className="desk-soft">
              By {author}. {stateWords[state]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function People({ view: { find, siteUrl } }: { view: FoundView }) {
  if (find.members.length === 0) return null
  return (
    <section aria-labelledby="people">
      <h2 id="people">Whose it is, and what they did on this ask before</h2>
      <ul className="desk-list">
        {find.members.map((member) => (
          <li key={member.id}>
            <OnAsk member={member} siteUrl={siteUrl} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Of a find that is not there: no rule matches it any more, or nobody ever found it. */
export function FindGone({ typed }: { typed: Typed | undefined }) {
  return (
    <>
      <h1>Not found, or no more</h1>
      <p>
        No rule of today matches it, or Parliament has it no more, so nothing is to be decided.{' '}
        <a href={href('/staff/found')}>What was found</a>
      </p>
      {typed?.['why'] && <p>You had written: {typed['why']}</p>}
    </>
  )
}
