import { href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import type { QualityLine } from '../../staff/desk-quality.ts'
import type { ConflictLine, DeskBillLine, SyncRunLine } from '../../staff/desk-types.ts'
import { ChangeList } from '../../pages/staff/change-list.tsx'
import { AboutLink, Moment } from '../../pages/staff/desk-parts.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/desk'

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.desk.findOverview()
}

/** A difference with Parliament is settled; what was settled meanwhile is simply no longer listed. */
export async function action({ request, context }: Route.ActionArgs): Promise<Response> {
  const form = await request.formData()
  const choice = form.get('choice') === 'theirs' ? 'theirs' : 'ours'
  const conflict = form.get('conflict')
  const { desk } = context.get(servicesContext).staff
  if (typeof conflict === 'string') await desk.settle(context.get(staffContext), conflict, choice)
  return redirect(href('/staff'), 303)
}

export default function Desk({ loaderData }: Route.ComponentProps) {
  const { bills, conflicts, quality, syncRuns, changes } = loaderData
  return (
    <>
      <h1>Desk</h1>
      <div className="desk-columns">
        <div>
          <Bills bills={bills} />
          <section aria-labelledby="differences">
            <h2 id="differences">Where Parliament differs from us</h2>
            <Conflicts conflicts={conflicts} />
          </section>
          <section aria-labelledby="sync">
            <h2 id="sync">News from Parliament</h2>
            <SyncRuns runs={syncRuns} />
          </section>
        </div>
        <div>
          <Wanting quality={quality} />
          <section aria-labelledby="changes">
            <h2 id="changes">Recent changes</h2>
            <ChangeList changes={changes} empty="Nothing has changed since the record was founded." />
            <p>
              <a href={href('/staff/audit')}>All that staff did</a>
            </p>
          </section>
        </div>
      </div>
    </>
  )
}

function Bills({ bills }: { bills: DeskBillLine[] }) {
  return (
    <section aria-labelledby="bills">
      <h2 id="bills">Bills</h2>
      {bills.length === 0 && <p>The record holds no bill yet.</p>}
      <ul className="desk-list">
        {bills.map((bill) => (
          <li key={bill.slug}>
            <a href={href('/staff/bills/:slug', { slug: bill.slug })}>{bill.shortTitle}</a>{' '}
            {bill.sessions && <span className="desk-soft">{bill.sessions}</span>}
            <p className="desk-soft">
              {bill.outcome} · {count(bill.stages, 'stage')} · {count(bill.amendments, 'amendment')}
              {bill.unchecked > 0 && ` · ${bill.unchecked} to check`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function count(how: number, what: string): string {
  return `${how} ${what}${how === 1 ? '' : 's'}`
}

function Conflicts({ conflicts }: { conflicts: ConflictLine[] }) {
  if (conflicts.length === 0) {
    return <p>Nowhere. When Parliament’s website contradicts something you have set, it is listed here.</p>
  }
  return (
    <ul className="desk-list">
      {conflicts.map((conflict) => (
        <li key={conflict.id}>
          <AboutLink about={conflict.about} />: {conflict.label}
          <dl className="desk-pairs">
            <div>
              <dt>We say</dt>
              <dd>{conflict.kept}</dd>
            </div>
            <div>
              <dt>Parliament says</dt>
              <dd>{conflict.offered}</dd>
            </div>
          </dl>
          <p className="desk-soft">
            Seen <Moment at={conflict.seenAt} />
          </p>
          <SettleForm conflict={conflict} />
        </li>
      ))}
    </ul>
  )
}

/** Ours kept, it is not asked again until Parliament says something else. */
function SettleForm({ conflict: { id, isTakable } }: { conflict: ConflictLine }) {
  return (
    <form method="post" autoComplete="off" action={href('/staff')}>
      <input type="hidden" name="conflict" value={id} />
      <button className="button" name="choice" value="ours">
        Keep ours
      </button>{' '}
      {isTakable && (
        <button className="button" name="choice" value="theirs">
          Take Parliament’s
        </button>
      )}
    </form>
  )
}

/** What is wanting, counted; each count leads to its list. */
function Wanting({ quality }: { quality: QualityLine[] }) {
  return (
    <section aria-labelledby="wanting">
      <h2 id="wanting">What the record still wants</h2>
      <ul className="desk-counts">
        {quality.map(({ key, name, count: how, path }) => (
          <li key={key}>
            <a href={path}>{name}</a>
            <strong>{how}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SyncRuns({ runs }: { runs: SyncRunLine[] }) {
  if (runs.length === 0) {
    return <p>Parliament’s website has not been asked yet.</p>
  }
  return (
    <ul className="desk-list">
      {runs.map((run) => (
        <li key={run.id}>
          {run.target}: {run.outcome}
          <p className="desk-soft">
            <Moment at={run.startedAt} />
            {run.changed !== null && ` · ${run.changed} changes`}
            {run.detail && ` · ${run.detail}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
