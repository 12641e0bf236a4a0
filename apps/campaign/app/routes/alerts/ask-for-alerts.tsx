import { data, href, redirect } from 'react-router'
import { clientAddressContext, servicesContext } from '../../contexts.ts'
import { isDatabaseDown } from '../../http/database-down.ts'
import { checkAlertDraft, readAlertDraft, startAlertDraft } from '../../journey/alert-draft.ts'
import { readText } from '../../journey/draft.ts'
import { logFailure } from '../../log.server.ts'
import { AskForAlerts } from '../../pages/alerts/ask-for-alerts.tsx'
import { readGuard } from '../../proof/guard.ts'
import { requestedLanguage } from '../requested-language.ts'
import type { Route } from './+types/ask-for-alerts'

export async function loader({ context, url }: Route.LoaderArgs) {
  try {
    const topics = await context.get(servicesContext).listTopics()
    return { topics, draft: startAlertDraft(url.searchParams, topics) }
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    logFailure(error)
    // Not refused: this also runs after a form was posted, and what was typed must come back.
    const down = { topics: null, draft: startAlertDraft(url.searchParams, null), trouble: 'database' as const }
    return data(down, { status: 503 })
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  const draft = readAlertDraft(form)
  // The same form in another language: nothing is wrong with it yet.
  if (readText(form, 'intent') === 'show') return { draft, faults: [] }
  const services = context.get(servicesContext)
  try {
    const checked = checkAlertDraft(draft, await services.listTopics(), requestedLanguage(params))
    if (!checked.ok) return data({ draft, faults: checked.faults }, { status: 400 })
    const guard = readGuard(form)
    if (guard.isTrapped) return data({ draft, faults: [], trouble: 'trapped' as const }, { status: 400 })
    const isWithinLimits =
      ((await services.isProven(guard.proof)) ||
        (await services.isWithinLimit('alert-unproven', context.get(clientAddressContext)))) &&
      (await services.isWithinLimit('alert-by-address', context.get(clientAddressContext))) &&
      (await services.isWithinLimit('alert-by-email', checked.form.email))
    if (!isWithinLimits) return data({ draft, faults: [], trouble: 'too-many' as const }, { status: 429 })
    await services.subscribe(checked.form)
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    logFailure(error)
    return data({ draft, faults: [], trouble: 'database' as const }, { status: 503 })
  }
  // Whoever asks learns nothing about the address: whether it is known here is not known here.
  return redirect(href('/:language?/alerts/sent', params), 303)
}

export default function AskForAlertsRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <AskForAlerts faults={[]} {...loaderData} {...actionData} />
}
