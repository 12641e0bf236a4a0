import { servicesContext } from '../../contexts.ts'
import { readAskedAudit } from '../../staff/audit/audit-filter.ts'
import type { Route } from './+types/audit-table'

/** The audit as it is asked for, as a table for a spreadsheet. */
export async function loader({ url, context }: Route.LoaderArgs): Promise<Response> {
  const table = await context.get(servicesContext).staff.desk.findAuditTable(readAskedAudit(url.searchParams))
  return new Response(table, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="audit.csv"',
      'cache-control': 'no-store',
    },
  })
}
