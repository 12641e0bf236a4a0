import { href } from 'react-router'
import type { ProposalView } from '../../../staff/proposals/proposal-view.ts'
import { stateWords } from '../../../staff/proposals/proposal-words.ts'
import { Differences } from '../before-and-after.tsx'
import { PlaceToLook, Told } from '../desk-parts.tsx'

/** What would change, how its author knows, and the ask that it is about. `at` sets the headings of several on a page apart. */
export function WhatIsProposed({ proposal, at = 'this' }: { proposal: ProposalView; at?: string }) {
  return (
    <>
      {proposal.isStale && proposal.state === 'waiting' && <Stale proposal={proposal} />}
      <section aria-labelledby={`proposed-${at}`}>
        <h2 id={`proposed-${at}`}>What is proposed</h2>
        <Proposed proposal={proposal} />
      </section>
      <Asks asks={proposal.asks} at={at} />
      <section aria-labelledby={`known-${at}`}>
        <h2 id={`known-${at}`}>How its author knows</h2>
        <Grounds proposal={proposal} />
      </section>
      <WaitsFor waitsFor={proposal.waitsFor} at={at} />
    </>
  )
}

function Stale({ proposal: { stale, isMine } }: { proposal: ProposalView }) {
  return (
    <Told isFault>
      <h2>Somebody changed this meanwhile</h2>
      <p>
        It cannot be published as it is.{' '}
        {isMine
          ? 'Open it again: what you typed is still in the form, beside what stands now.'
          : 'Send it back: its author finds what was typed still in the form.'}
      </p>
      <Differences differences={stale} />
    </Told>
  )
}

/** Of a change, before and after; of a new row, all that it would say. */
function Proposed({ proposal: { act, differences } }: { proposal: ProposalView }) {
  if (act === 'take-off') {
    return <p>The row comes off the public record. Nothing is deleted: it waits to be checked again.</p>
  }
  if (differences.length === 0) return <p>Nothing yet.</p>
  if (act !== 'add') return <Differences differences={differences} />
  return (
    <dl className="desk-facts">
      {differences.map(({ field, label, after }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>{after}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Whoever checks a text of an ask agrees that it is one: so the ask stands on the page. */
export function Asks({ asks, at = 'this' }: Pick<ProposalView, 'asks'> & { at?: string }) {
  if (asks.length === 0) return null
  return (
    <section aria-labelledby={`asks-${at}`}>
      <h2 id={`asks-${at}`}>{asks.length === 1 ? 'The ask' : 'The asks'}</h2>
      {asks.map(({ id, title, lede, wouldMean }) => (
        <div key={id} className="desk-ask">
          <h3>{title}</h3>
          <p>{lede}</p>
          {wouldMean && (
            <details>
              <summary>
                What it would mean<span className="unseen">: {title}</span>
              </summary>
              <p>{wouldMean}</p>
            </details>
          )}
        </div>
      ))}
    </section>
  )
}

/** The source to open, its words and the reason. */
export function Grounds({
  proposal: { sourceUrl, quote, why },
}: {
  proposal: Pick<ProposalView, 'sourceUrl' | 'quote' | 'why'>
}) {
  return (
    <dl className="desk-facts">
      {sourceUrl && (
        <div>
          <dt>The source</dt>
          <dd>
            <PlaceToLook place={sourceUrl} />
          </dd>
        </div>
      )}
      {quote && (
        <div>
          <dt>It says</dt>
          <dd>
            <q>{quote}</q>
          </dd>
        </div>
      )}
      <div>
        <dt>Why</dt>
        <dd>{why || 'Not said yet'}</dd>
      </div>
    </dl>
  )
}

function WaitsFor({ waitsFor, at }: Pick<ProposalView, 'waitsFor'> & { at: string }) {
  if (waitsFor.length === 0) return null
  return (
    <section aria-labelledby={`waits-for-${at}`}>
      <h2 id={`waits-for-${at}`}>What it stands in</h2>
      <p>None of this is public yet. It is published first, or together with this.</p>
      <ul>
        {waitsFor.map(({ id, title, state, isUndone }) => (
          <li key={id}>
            <a href={href('/staff/proposals/:id', { id })}>{title}</a>
            {state !== 'waiting' && (
              <span className="desk-soft"> ({isUndone ? 'undone' : stateWords[state].toLowerCase()})</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
