import { href } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { ChangeList } from '../../pages/staff/change-list.tsx'
import { Moment } from '../../pages/staff/desk-parts.tsx'
import type { Route } from './+types/audit'

export function loader({ url, context }: Route.LoaderArgs) {
  const before = Number(url.searchParams.get('before'))
  return context
    .get(servicesContext)
    .staff.desk.findAudit(Number.isSafeInteger(before) && before > 0 ? before : undefined)
}

export default function Audit({ loaderData: { lines, older } }: Route.ComponentProps) {
  return (
    <>
      <h1>Audit</h1>
      <p>What was done at the desk, newest first. Nobody can change or take out a line.</p>
      {lines.length === 0 && <p>There is nothing older.</p>}
      <ol className="desk-list">
        {lines.map((line) => (
          <li key={line.id}>
            <h2 className="desk-line">
              {line.who}: {line.did.toLowerCase()}
            </h2>
            <p className="desk-soft">
              <Moment at={line.at} />
            </p>
            <ChangeList changes={line.changes} />
          </li>
        ))}
      </ol>
      {older !== null && (
        <p>
          <a href={`${href('/staff/audit')}?before=${older}`}>Older</a>
        </p>
      )}
    </>
  )
}
