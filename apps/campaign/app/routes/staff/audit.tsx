import { servicesContext } from '../../contexts.ts'
import { AuditFilterForm } from '../../pages/staff/audit/audit-filter-form.tsx'
import { AuditList } from '../../pages/staff/audit/audit-list.tsx'
import { readAskedAudit, toAuditQuery } from '../../staff/audit/audit-filter.ts'
import type { Route } from './+types/audit'

export async function loader({ url, context }: Route.LoaderArgs) {
  const asked = readAskedAudit(url.searchParams)
  const before = Number(url.searchParams.get('before'))
  const found = await context
    .get(servicesContext)
    .staff.desk.findAudit(asked, Number.isSafeInteger(before) && before > 0 ? before : undefined)
  return { asked, ...found }
}

export default function Audit({ loaderData: { asked, lines, older, choices } }: Route.ComponentProps) {
  const isAsked = Object.values(asked).some((value) => value !== '')
  return (
    <>
      <h1>Audit</h1>
      <p>What was done at the desk, newest first. Nobody can change or take out a line.</p>
      <AuditFilterForm asked={asked} choices={choices} />
      {lines.length === 0 && <p>{isAsked ? 'Nothing that was done fits that.' : 'There is nothing older.'}</p>}
      <AuditList lines={lines} />
      {older !== null && (
        <p>
          <a href={`/staff/audit${toAuditQuery(asked, older)}`}>Older</a>
        </p>
      )}
      {lines.length > 0 && (
        <p>
          <a href={`/staff/audit/table${toAuditQuery(asked)}`} download>
            {isAsked ? 'All that fits, as a table' : 'All of it, as a table'}
          </a>{' '}
          <span className="desk-soft">for a spreadsheet; 5,000 lines at most, the newest</span>
        </p>
      )}
    </>
  )
}
