import type { Language } from '@safe-to-report/languages'
import { data, href, redirect } from 'react-router'
import { clientAddressContext, servicesContext, visitContext } from '../../contexts.ts'
import { isDatabaseDown } from '../../http/database-down.ts'
import { isWithoutKey } from '../../http/without-key.server.ts'
import {
  type AlertDraft,
  type AlertFieldFault,
  parseAlertDraft,
  readAlertDraft,
  startAlertDraft,
  type Topics,
} from '../../journey/alert-draft.ts'
import { readText } from '../../journey/draft.ts'
import { isWithinLimits } from '../../journey/limits.ts'
import { logFailure } from '../../log.server.ts'
import { AskForAlerts } from '../../pages/alerts/ask-for-alerts.tsx'
import { readGuard } from '../../proof/guard.ts'
import type { Services } from '../../services/index.server.ts'
import { isInPage } from '../../visit/in-page.ts'
import { isClosed, numberField } from '../../visit/read-carried.ts'
import type { Visit } from '../../visit/visit.ts'
import { requestedLanguage } from '../../http/requested-language.ts'
import type { Route } from './+types/ask-for-alerts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = context.get(visitContext).current()?.alerts
  try {
    const topics = await context.get(servicesContext).alerts.listTopics()
    const draft = asked?.draft ?? startAlertDraft(url.searchParams, topics)
    return { topics, draft, ...lookAgain(asked, topics) }
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    // Not refused: this also runs after a form was posted, and what was typed must come back.
    const draft = asked?.draft ?? startAlertDraft(url.searchParams, null)
    return data({ topics: null, draft, faults: [], trouble: 'database' as const }, { status: 503 })
  }
}

/** What was said of the form that this visit posted last. */
function lookAgain(asked: Visit['alerts'], topics: Topics): Pick<Taken, 'faults' | 'trouble'> {
  if (asked === undefined || asked.why === 'shown') return { faults: [] }
  if (asked.why !== 'faulty') return { faults: [], trouble: asked.why }
  const checked = parseAlertDraft(asked.draft, topics, 'en')
  return { faults: checked.ok ? [] : checked.faults }
}

interface Taken {
  why: NonNullable<Visit['alerts']>['why']
  status: 200 | 400 | 429 | 503
  faults: AlertFieldFault[]
  trouble?: 'database' | 'no-key' | 'too-many' | 'trapped'
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  const visit = context.get(visitContext)
  if (isClosed(form, visit.current())) return redirect(href('/:language?/alerts', params), 303)
  const draft = readAlertDraft(form)
  const asker = { form, draft, language: requestedLanguage(params), clientAddress: context.get(clientAddressContext) }
  const taken = await take(asker, context.get(servicesContext)).catch((error: unknown): Taken => {
    const trouble = isWithoutKey(error) ? 'no-key' : 'database'
    if (trouble === 'database' && !isDatabaseDown(error)) throw error
    // A database that is away has been logged where it was met.
    if (trouble === 'no-key') logFailure(error)
    return { why: trouble, status: 503, faults: [], trouble }
  })
  const isInVisit = readText(form, numberField) !== '' && !isInPage(request)
  if (taken === 'asked') {
    if (isInVisit) visit.keep({ alerts: undefined })
    // Whoever asks learns nothing about the address: whether it is known here is not known here.
    return redirect(href('/:language?/alerts/sent', params), 303)
  }
  const { why, status, ...said } = taken
  if (isInVisit && visit.keep({ alerts: { draft, why } })) return redirect(href('/:language?/alerts', params), 303)
  return data({ draft, ...said }, { status })
}

interface Asker {
  form: FormData
  draft: AlertDraft
  language: Language
  clientAddress: string
}

async function take({ form, draft, language, clientAddress }: Asker, services: Services): Promise<Taken | 'asked'> {
  // The same form in another language: nothing is wrong with it yet.
  if (readText(form, 'intent') === 'show') return { why: 'shown', status: 200, faults: [] }
  const checked = parseAlertDraft(draft, await services.alerts.listTopics(), language)
  if (!checked.ok) return { why: 'faulty', status: 400, faults: checked.faults }
  const guard = readGuard(form)
  if (guard.isTrapped) return { why: 'trapped', status: 400, faults: [], trouble: 'trapped' }
  const { guard: ours, alerts } = services
  const isProven = await ours.isProven(guard.proof)
  const isWithin = await isWithinLimits('alert', isProven, (name) => ours.isWithinLimit(name, clientAddress))
  if (!isWithin) return { why: 'too-many', status: 429, faults: [], trouble: 'too-many' }
  await alerts.subscribe(checked.form, { clientAddress })
  return 'asked'
}

export default function AskForAlertsRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <AskForAlerts {...loaderData} {...actionData} />
}
