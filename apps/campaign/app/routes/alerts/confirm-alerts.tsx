import { href, redirect } from 'react-router'
import { requireWithinLimit, servicesContext } from '../../contexts.ts'
import { refuseWhileDown } from '../../http/refuse-while-down.server.ts'
import { AlertsGone } from '../../pages/alerts/alerts-gone.tsx'
import { ConfirmAlerts } from '../../pages/alerts/confirm-alerts.tsx'
import { requestedLanguage } from '../requested-language.ts'
import { findAlertsView } from './find-alerts-view.server.ts'
import type { Route } from './+types/confirm-alerts'

/** Looking changes nothing: mail scanners open every link. */
export const loader = ({ context, params }: Route.LoaderArgs) =>
  refuseWhileDown(() => findAlertsView(context.get(servicesContext), params.token, requestedLanguage(params)))

export async function action({ context, params }: Route.ActionArgs) {
  await refuseWhileDown(async () => {
    await requireWithinLimit(context, 'link-by-address')
    await context.get(servicesContext).confirmSubscription(params.token)
  })
  return redirect(href('/:language?/alerts/confirm/:token', params), 303)
}

export default function ConfirmAlertsRoute({ loaderData, params }: Route.ComponentProps) {
  return loaderData.state === 'gone' ? <AlertsGone /> : <ConfirmAlerts alerts={loaderData} token={params.token} />
}
