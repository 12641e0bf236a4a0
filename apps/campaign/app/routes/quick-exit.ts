import { leavingHeaders } from '@safe-to-report/serving'
import { servicesContext, visitContext } from '../contexts.ts'
import type { Route } from './+types/quick-exit'

/** The quick exit's own address: it ends what this browser holds of us, then goes somewhere that says nothing. */
export function loader({ request, context }: Route.LoaderArgs): Response {
  const { settings, staff, visits } = context.get(servicesContext)
  const visit = context.get(visitContext).current()
  // A desk session and a letter end on our side too: a browser may bring its cookies back. Nobody who must leave waits for a database.
  staff.leave(request).catch(() => undefined)
  if (visit) visits.end(visit.letterNumber).catch(() => undefined)
  const { headers } = request
  const leaving = { cookie: headers.get('cookie'), mode: headers.get('sec-fetch-mode') }
  return new Response(null, { status: 303, headers: leavingHeaders(settings.exitUrl, leaving) })
}
