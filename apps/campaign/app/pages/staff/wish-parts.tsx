import type { DeskWish } from '@safe-to-report/bill-tracker/desk'
import type { ReactNode } from 'react'
import { href } from 'react-router'
import { Moment } from './desk-parts.tsx'

/** A button that asks for a bill; `is` says which of the record it is. */
export function FetchForm({ number, is = '', children }: { number: number; is?: string; children: ReactNode }) {
  return (
    <form method="post" autoComplete="off" action={href('/staff/bills/new')} className="desk-buttons">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="is" value={is} />
      <button className="button quiet">{children}</button>
    </form>
  )
}

const endings = {
  done: 'It came',
  'which-bill': 'Somebody must say which bill it is',
  'not-found': 'Parliament knows no bill of this number',
  unreachable: 'Parliament could not be reached',
  'answer-changed': 'Parliament’s answer could not be read',
  failed: 'It failed here',
} as const satisfies Record<NonNullable<DeskWish['outcome']>, string>

/** How a wish ended, in a few words. */
function tellEnding(outcome: DeskWish['outcome']): string {
  return outcome === null ? 'Being fetched' : endings[outcome]
}

/** What was asked for of late. */
export function WishList({ wishes }: { wishes: readonly Omit<DeskWish, 'candidates'>[] }) {
  if (wishes.length === 0) return null
  return (
    <section aria-labelledby="lately">
      <h2 id="lately">Asked for lately</h2>
      <ul className="desk-list">
        {wishes.map(({ id, number, bill, outcome, askedAt, askedBy }) => (
          <li key={id}>
            <a href={href('/staff/bills/new/:id', { id })}>
              Bill {number}
              {bill && `: ${bill.title}`}
            </a>
            <p className="desk-soft">
              {tellEnding(outcome)} · {askedBy}, <Moment at={askedAt} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
