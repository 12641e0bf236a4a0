import type { SetLine } from '@safe-to-report/bill-tracker/desk'
import type { ReactNode } from 'react'
import { href } from 'react-router'
import type { Overview } from '../../../staff/desk-overview.ts'
import type { DeskBillLine } from '../../../staff/desk-types.ts'
import { ProposalGroups, ProposalList } from '../waiting/proposal-lines.tsx'
import { UndoneList } from '../waiting/undone-list.tsx'
import { RowGroups } from '../waiting/row-lines.tsx'
import { ThingsList } from '../things-list.tsx'
import { nameSet, SeenBy, SetList } from '../sets/set-lines.tsx'

/** One part of the first page, with how much there is of it. */
export function Part({ id, name, total, children }: { id: string; name: string; total?: number; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {name}
        {total !== undefined && total > 0 && ` (${total})`}
      </h2>
      {children}
    </section>
  )
}

/** What the watches found, and nobody has decided on. */
export function Found({ found }: { found: number }) {
  return (
    <Part id="found" name="Found in Parliament" total={found}>
      {found === 0 ? (
        <p>
          Nothing waits. What each ask wants to be told of stands in <a href={href('/staff/watches')}>the watches</a>.
        </p>
      ) : (
        <p>
          <a href={href('/staff/found')}>
            {found === 1
              ? 'One thing waits for somebody to say what it is'
              : `${found} things wait for somebody to say what they are`}
          </a>
        </p>
      )}
    </Part>
  )
}

/** What one has written oneself, and nobody has published. */
export function Mine({ mine }: Pick<Overview, 'mine'>) {
  return (
    <Part id="mine" name="Mine" total={mine.total}>
      <UndoneList lines={mine.undone} />
      {mine.total === 0 ? (
        <p>Nothing of yours waits: no draft, nothing sent back, nothing handed in.</p>
      ) : (
        <ProposalList lines={mine.lines} hasState />
      )}
      {mine.total > mine.lines.length && (
        <p>
          <a href={`${href('/staff/check')}?list=mine`}>All of mine</a>
        </p>
      )}
    </Part>
  )
}

/** What others have written, and what one person alone has published. */
export function ToCheck({ toCheck, toLook, isAlone }: Pick<Overview, 'toCheck' | 'toLook' | 'isAlone'>) {
  return (
    <Part id="to-check" name="To check" total={toCheck.total + toLook.length}>
      {toLook.length > 0 && <Looks sets={toLook} />}
      {toCheck.total === 0 && toLook.length === 0 && (
        <p>
          {isAlone
            ? 'Yours is the only account at this desk: nobody hands you anything, and what you write is public at once.'
            : 'Nothing that somebody else wrote waits for you.'}
        </p>
      )}
      <ProposalGroups groups={toCheck.groups} isTogether />
      {toCheck.total > 0 && (
        <p>
          <a href={`${href('/staff/check')}?list=to-check`}>All that is to be checked</a>
        </p>
      )}
    </Part>
  )
}

function Looks({ sets }: { sets: readonly SetLine[] }) {
  return (
    <ul className="desk-list">
      {sets.map((set) => (
        <li key={set.id}>
          <a href={href('/staff/sets/:id', { id: set.id })}>Look at: {nameSet(set)}</a>
          {set.parts[0]?.within && `, ${set.parts[0].within}`}
          <SeenBy set={set} />
        </li>
      ))}
    </ul>
  )
}

/** What nobody has looked up or checked. */
export function Questions({ questions, quality }: Pick<Overview, 'questions' | 'quality'>) {
  return (
    <Part id="questions" name="Questions">
      <ul className="desk-counts">
        {quality.map(({ key, name, count: how, path }) => (
          <li key={key}>
            <a href={path}>{name}</a>
            <strong>{how}</strong>
          </li>
        ))}
      </ul>
      {questions.rows.length > 0 && <RowGroups groups={questions.rows} />}
      {questions.facts.map(({ bill, lines }) => (
        <section key={bill?.id ?? 'none'} className="desk-group">
          <h3>{bill?.name ?? 'In no bill'}</h3>
          <ThingsList things={lines} linked />
        </section>
      ))}
    </Part>
  )
}

/** Every bill, with its public page. */
export function Bills({ bills }: { bills: DeskBillLine[] }) {
  return (
    <Part id="bills" name="Bills">
      <p>
        <a href={href('/staff/bills/new')}>Add a bill</a>
      </p>
      {bills.length === 0 && <p>The record holds no bill yet.</p>}
      <ul className="desk-list">
        {bills.map((bill) => (
          <li key={bill.slug}>
            <a href={href('/staff/bills/:slug', { slug: bill.slug })}>{bill.shortTitle}</a>{' '}
            {bill.sessions && <span className="desk-soft">{bill.sessions}</span>}
            <p className="desk-soft">
              {bill.outcome} · {count(bill.stages, 'stage')} · {count(bill.amendments, 'amendment')}
              {bill.unchecked > 0 && ` · ${bill.unchecked} to check`}
              {bill.publicUrl && (
                <>
                  {' · '}
                  <a href={bill.publicUrl}>
                    Public page<span className="unseen"> of the {bill.shortTitle}</span>
                  </a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

export function Latest({ sets }: { sets: readonly SetLine[] }) {
  return (
    <Part id="latest" name="Published of late">
      {sets.length === 0 ? <p>Nothing yet by hand.</p> : <SetList sets={sets} />}
      <p>
        <a href={href('/staff/sets')}>All that was published</a> · <a href={href('/staff/audit')}>All that staff did</a>
      </p>
    </Part>
  )
}

function count(how: number, what: string): string {
  return `${how} ${what}${how === 1 ? '' : 's'}`
}
