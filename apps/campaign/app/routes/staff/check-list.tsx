import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { servicesContext } from '../../contexts.ts'
import type { WaitingLine } from '../../staff/desk-checks.ts'
import { Moment, PlaceToLook } from '../../pages/staff/desk-parts.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import { ThingsList } from '../../pages/staff/things-list.tsx'
import type { Route } from './+types/check-list'

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.desk.findToCheck(context.get(staffContext))
}

export default function CheckList({ loaderData: { rows, staleHelp, facts, closed } }: Route.ComponentProps) {
  return (
    <>
      <h1>To check</h1>
      <p>Whoever wrote any of a row’s words cannot be the one to check it.</p>
      {staleHelp.length > 0 && (
        <section aria-labelledby="help">
          <h2 id="help">Where help is ({staleHelp.length})</h2>
          <p>
            The public sees these, and nobody has checked them for 180 days. A wrong number costs somebody in danger
            minutes: open each one’s own page, and say that it is still so, or what is so now.
          </p>
          <ul className="desk-list">
            {staleHelp.map(({ id, name, number, checkedOn, path }) => (
              <li key={id}>
                <strong>{path ? <a href={path}>{name}</a> : name}</strong>
                {number && `, ${number}`}
                <p className="desk-soft">Last checked on {formatLondonDate(checkedOn)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="rows">
        <h2 id="rows">Rows that wait ({rows.length})</h2>
        {rows.length > 0 && <p>The public sees none of these.</p>}
        {rows.length === 0 && <p>None: every row of the record is public.</p>}
        <ul className="desk-list">
          {rows.map((row) => (
            <li key={row.id}>
              <Waiting row={row} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts">Facts to look up ({facts.length})</h2>
        {facts.length === 0 ? <p>Nothing waits to be looked up.</p> : <ThingsList things={facts} linked />}
      </section>
      {closed.length > 0 && (
        <section aria-labelledby="closed">
          <h2 id="closed">Looked up of late</h2>
          <ul className="desk-list">
            {closed.map(({ id, about, finding, who, closedAt }) => (
              <li key={id}>
                <a href={`/staff/facts/${id}`}>{about}</a>
                <p>{finding}</p>
                <p className="desk-soft">
                  {who && `${who}, `}
                  <Moment at={closedAt} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Waiting({ row }: { row: WaitingLine }) {
  return (
    <>
      <strong>{row.path ? <a href={row.path}>{row.title}</a> : row.title}</strong>
      {row.within && `, ${row.within}`}
      <p className="desk-soft">
        {row.kind.charAt(0).toUpperCase() + row.kind.slice(1)}. {row.whyHeld}
        {!row.mayCheck && ' Some of its words are yours: somebody else has to check it.'}
      </p>
      {row.whereToLook.length > 0 && (
        <p>
          Where to look:{' '}
          {row.whereToLook.map((place, index) => (
            <span key={place}>
              {index > 0 && ' · '}
              <PlaceToLook place={place} />
            </span>
          ))}
        </p>
      )}
    </>
  )
}
