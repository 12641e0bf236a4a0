import { data } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { refuseWhileDown } from '../../http/refuse-while-down.server.ts'
import { readText } from '../../journey/draft.ts'
import { AlertsStopped } from '../../pages/alerts/alerts-stopped.tsx'
import { StopAlerts } from '../../pages/alerts/stop-alerts.tsx'
import type { Route } from './+types/stop-alerts'

/**
 * Stops, for whoever presses the button on this page, and for a mail provider whose own button was pressed (RFC 8058,
 * section 3.2: no cookie, no redirect). Not limited by address: one provider speaks for many, and nobody guesses a token.
 * Known or not, the answer is the same.
 */
export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData().catch(() => new FormData())
  const isAsked = readText(form, 'intent') === 'stop' || readText(form, 'List-Unsubscribe') === 'One-Click'
  if (!isAsked) return data({ outcome: 'not-asked' as const }, { status: 400 })
  await refuseWhileDown(() => context.get(servicesContext).stopSubscription(params.token))
  return { outcome: 'stopped' as const }
}

/** Looking stops nothing: mail scanners open every link. */
export default function StopAlertsRoute({ actionData }: Route.ComponentProps) {
  return actionData?.outcome === 'stopped' ? <AlertsStopped /> : <StopAlerts />
}
