import { data, href, redirect } from 'react-router'
import { requireWithinLimit, servicesContext } from '../../contexts.ts'
import { refuseWhileDown } from '../../http/refuse-while-down.server.ts'
import { parseChoice, readAlertDraft } from '../../journey/alert-draft.ts'
import { readText } from '../../journey/draft.ts'
import { NoAlerts } from '../../pages/alerts/no-alerts.tsx'
import { ManageAlerts } from '../../pages/alerts/manage-alerts.tsx'
import { AlertsEnded } from '../../pages/alerts/alerts-ended.tsx'
import { findPrivateToken, hidePrivateLink } from '../../visit/private-link.server.ts'
import { requestedLanguage } from '../../http/requested-language.ts'
import { findAlertsView } from '../../journey/find-alerts-view.server.ts'
import type { Route } from './+types/manage-alerts'

export const middleware: Route.MiddlewareFunction[] = [hidePrivateLink]

export async function loader(args: Route.LoaderArgs) {
  const { context, params } = args
  const token = findPrivateToken(args)
  if (token === undefined) return { state: 'ended' as const }
  const found = await refuseWhileDown(() =>
    findAlertsView(context.get(servicesContext), token, requestedLanguage(params)),
  )
  if ('state' in found && found.state === 'unconfirmed') {
    return redirect(href('/:language?/alerts/confirm/:token', params), 303)
  }
  return found
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const token = findPrivateToken({ context, params })
  if (token === undefined) return redirect(href('/:language?/alerts/:token', params), 303)
  const form = await request.formData()
  return refuseWhileDown(async () => {
    await requireWithinLimit(context, 'link-by-address')
    const services = context.get(servicesContext)
    if (readText(form, 'intent') === 'stop') {
      await services.alerts.stop(token)
      // Said outright, or the page would be answered as one that is gone, which it now is.
      return data({ outcome: 'stopped' as const }, { status: 200 })
    }
    const { topic, pace } = parseChoice(readAlertDraft(form), await services.alerts.listTopics())
    if (!topic || !pace) return data({ outcome: 'not-chosen' as const }, { status: 400 })
    await services.alerts.change(token, { topic, pace })
    return { outcome: 'saved' as const }
  })
}

export default function ManageAlertsRoute({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.state === 'ended') return <AlertsEnded />
  if (actionData?.outcome === 'stopped') return <NoAlerts why="stopped" />
  if (loaderData.state === 'gone') return <NoAlerts why="gone" />
  return <ManageAlerts alerts={loaderData} outcome={actionData?.outcome} />
}
