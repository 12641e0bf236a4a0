import { formatLondonTime } from '@safe-to-report/bill-tracker/words'
import type { ReactNode } from 'react'
import { href } from 'react-router'
import type { WishView } from '../../staff/wishes-desk.ts'
import { FetchForm } from './wish-parts.tsx'

/** How far a bill is that was asked for, or how it ended and what to do next. */
export function WishState({ wish }: { wish: WishView }) {
  switch (wish.outcome) {
    case null:
      return <UnderWay wish={wish} />
    case 'done':
      return <Came wish={wish} />
    case 'which-bill':
      return <WhichBill wish={wish} />
    case 'not-found':
      return (
        <>
          <p>
            <strong>Parliament knows no bill of this number.</strong> Nothing was written.
          </p>
          <p>
            Compare it with the address of the bill’s page on bills.parliament.uk, and{' '}
            <a href={href('/staff/bills/new')}>give it again</a>.
          </p>
        </>
      )
    case 'unreachable':
      return (
        <Failed wish={wish}>
          <strong>Parliament could not be reached</strong>, though we tried again and again. Nothing was written.
        </Failed>
      )
    case 'answer-changed':
      return (
        <Failed wish={wish}>
          <strong>Parliament’s answer could not be read.</strong> Nothing was written, and the record stays as it was.
          Asking again helps only if Parliament’s fault was a passing one; otherwise whoever looks after this software
          needs what stands below.
        </Failed>
      )
    case 'failed':
      return (
        <Failed wish={wish}>
          <strong>It failed here.</strong> Nothing was written, and the record stays as it was.
        </Failed>
      )
  }
}

function UnderWay({ wish: { progress, read, againAt, isLeft } }: { wish: WishView }) {
  if (againAt) {
    return (
      <p>
        <strong>Parliament could not be reached.</strong> It is asked again at {formatLondonTime(againAt)}, and a few
        times after that.
      </p>
    )
  }
  if (isLeft) {
    return (
      <p>
        <strong>It waits for a worker, and none has come yet.</strong> If that lasts, ask whoever runs this installation
        whether its worker is running.
      </p>
    )
  }
  return (
    <>
      <p>
        <strong>Asking Parliament …</strong> This takes seconds, and for a long bill some minutes.
      </p>
      {read && <progress className="desk-progress" value={read.sofar} max={read.of} aria-label="Read so far" />}
      {progress && <p>{progress}</p>}
    </>
  )
}

function Came({ wish: { bill, publicUrl, changed, detail, number } }: { wish: WishView }) {
  if (!bill || !publicUrl) return <p>It came.</p>
  return (
    <>
      <p>
        <strong>The {bill.title} is on the record</strong>
        {changed === 0 ? '; it said already what Parliament says.' : `, with ${count(changed ?? 0)}.`}
      </p>
      {detail && <p>{detail}.</p>}
      <ul className="desk-links">
        <li>
          <a href={href('/staff/bills/:slug', { slug: bill.slug })}>Its page at the desk</a>
        </li>
        <li>
          <a href={publicUrl}>Its public page</a>
        </li>
      </ul>
      <FetchForm number={number} is="again">
        Ask Parliament again now
      </FetchForm>
    </>
  )
}

function WhichBill({ wish: { number, candidates } }: { wish: WishView }) {
  return (
    <>
      <p>
        <strong>It may be a bill that is on the record without its number.</strong> Nothing was written: say which it
        is.
      </p>
      <ul className="desk-list">
        {candidates.map(({ slug, title, sessions }) => (
          <li key={slug}>
            <a href={href('/staff/bills/:slug', { slug })}>{title}</a>{' '}
            {sessions && <span className="desk-soft">{sessions}</span>}
            <FetchForm number={number} is={slug}>
              Bill {number} is this one<span className="unseen">: {title}</span>
            </FetchForm>
          </li>
        ))}
        <li>
          None of them: it is another bill.
          <FetchForm number={number} is="new">
            Bill {number} is another
          </FetchForm>
        </li>
      </ul>
    </>
  )
}

function Failed({ wish: { number, detail }, children }: { wish: WishView; children: ReactNode }) {
  return (
    <>
      <p>{children}</p>
      {detail && (
        <details>
          <summary>What went wrong</summary>
          <p>{detail}</p>
        </details>
      )}
      <FetchForm number={number}>Ask again</FetchForm>
    </>
  )
}

function count(changes: number): string {
  return `${changes.toLocaleString('en-GB')} ${changes === 1 ? 'change' : 'changes'}`
}
