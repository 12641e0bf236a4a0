import { data, href, redirect } from 'react-router'
import { requireWithinLimit, servicesContext } from '../../contexts.ts'
import { refuseWhileDown } from '../../http/refuse-while-down.server.ts'
import { checkChoice, readAlertDraft } from '../../journey/alert-draft.ts'
import { readText } from '../../journey/draft.ts'
import { AlertsGone } from '../../pages/alerts/alerts-gone.tsx'
import { AlertsStopped } from '../../pages/alerts/alerts-stopped.tsx'
import { ManageAlerts } from '../../pages/alerts/manage-alerts.tsx'
import { requestedLanguage } from '../requested-language.ts'
import { findAlertsView } from './find-alerts-view.server.ts'
import type { Route } from './+types/manage-alerts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await refuseWhileDown(() =>
    findAlertsView(context.get(servicesContext), params.token, requestedLanguage(params)),
  )
  if ('state' in found && found.state === 'unconfirmed') {
    return redirect(href('/:language?/alerts/confirm/:token', params), 303)
  }
  return found
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  return refuseWhileDown(async () => {
    await requireWithinLimit(context, 'link-by-address')
    const services = context.get(servicesContext)
    if (readText(form, 'intent') === 'stop') {
      await services.stopSubscription(params.token)
      // Said outright, or the page would be answered as one that is gone, which it now is.
      return data({ outcome: 'stopped' as const }, { status: 200 })
    }
    const { topic, pace } = checkChoice(readAlertDraft(form), await services.listTopics())
    if (!topic || !pace) return data({ outcome: 'not-chosen' as const }, { status: 400 })
    await services.changeSubscription(params.token, { topic, pace })
    return { outcome: 'saved' as const }
  })
}

export default function ManageAlertsRoute({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData?.outcome === 'stopped') return <AlertsStopped />
  if (loaderData.state === 'gone') return <AlertsGone />
  return <ManageAlerts alerts={loaderData} outcome={actionData?.outcome} />
}
