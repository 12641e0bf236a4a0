import { href, redirect } from 'react-router'
import { requireWithinLimit, servicesContext } from '../../contexts.ts'
import { refuseWhileDown } from '../../http/refuse-while-down.server.ts'
import { NoAlerts } from '../../pages/alerts/no-alerts.tsx'
import { ConfirmAlerts } from '../../pages/alerts/confirm-alerts.tsx'
import { AlertsEnded } from '../../pages/alerts/alerts-ended.tsx'
import { findPrivateToken, hidePrivateLink } from '../../visit/private-link.server.ts'
import { requestedLanguage } from '../../http/requested-language.ts'
import { findAlertsView } from '../../journey/find-alerts-view.server.ts'
import type { Route } from './+types/confirm-alerts'

export const middleware: Route.MiddlewareFunction[] = [hidePrivateLink]

/** Looking changes nothing: mail scanners open every link. */
export async function loader(args: Route.LoaderArgs) {
  const token = findPrivateToken(args)
  if (token === undefined) return { state: 'ended' as const }
  const services = args.context.get(servicesContext)
  return refuseWhileDown(() => findAlertsView(services, token, requestedLanguage(args.params)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const token = findPrivateToken({ context, params })
  if (token === undefined) return redirect(href('/:language?/alerts/confirm/:token', params), 303)
  await refuseWhileDown(async () => {
    await requireWithinLimit(context, 'link-by-address')
    await context.get(servicesContext).alerts.confirm(token)
  })
  return redirect(href('/:language?/alerts/confirm/:token', params), 303)
}

export default function ConfirmAlertsRoute({ loaderData, params }: Route.ComponentProps) {
  if (loaderData.state === 'ended') return <AlertsEnded />
  return loaderData.state === 'gone' ? (
    <NoAlerts why="gone" />
  ) : (
    <ConfirmAlerts alerts={loaderData} token={params.token} />
  )
}
