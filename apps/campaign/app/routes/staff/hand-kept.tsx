import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { href } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { forms } from '../../staff/forms/index.ts'
import { NotPublic } from '../../pages/staff/desk-parts.tsx'
import type { Route } from './+types/hand-kept'

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.desk.findHandKept()
}

export default function HandKept({ loaderData: { lists, couldCarry, sources } }: Route.ComponentProps) {
  return (
    <>
      <h1>Kept by hand</h1>
      <p>What no Parliament tells: staff write it down with its source, and somebody else checks it.</p>
      <section aria-labelledby="add">
        <h2 id="add">Add</h2>
        <ul className="desk-links">
          {Object.entries(forms).map(
            ([kind, form]) =>
              'adding' in form && (
                <li key={kind}>
                  <a href={href('/staff/record/:kind/new', { kind })}>{form.adding.called}</a>
                </li>
              ),
          )}
        </ul>
      </section>
      {lists.map(({ kind, rows }) => (
        <KeptList key={kind} kind={kind} title={forms[kind].listed} rows={rows} />
      ))}
      <section aria-labelledby="could-carry">
        <h2 id="could-carry">Bills that could carry an ask</h2>
        {couldCarry.length === 0 ? (
          <p className="desk-soft">None on the record.</p>
        ) : (
          <ul className="desk-list">
            {couldCarry.map(({ id, bill, ask, why, verified }) => (
              <li key={id}>
                {bill}: {ask}
                <p className="desk-soft">{why}</p>
                {!verified && <NotPublic />}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="source">
        <h2 id="source">Sources</h2>
        <details>
          <summary>{sources.length} sources</summary>
          <KeptRows
            kind="source"
            rows={sources.map(({ cited, beside, ...row }) => ({
              ...row,
              verified: true,
              beside: `${beside} · ${cited === 0 ? 'not cited yet' : `cited ${cited} times`}`,
            }))}
          />
        </details>
      </section>
    </>
  )
}

interface KeptProps {
  kind: string
  rows: { id: string; name: string; beside: string; verified: boolean }[]
}

function KeptList({ title, kind, rows }: KeptProps & { title: string }) {
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{title}</h2>
      <KeptRows kind={kind} rows={rows} />
    </section>
  )
}

function KeptRows({ kind, rows }: KeptProps) {
  return (
    <ul className="desk-list">
      {rows.map(({ id, name, beside, verified }) => (
        <li key={id}>
          <a href={href('/staff/record/:kind/:id', { kind, id })}>{name}</a>
          <p className="desk-soft">{formatLondonDate(beside)}</p>
          {!verified && <NotPublic />}
        </li>
      ))}
    </ul>
  )
}
