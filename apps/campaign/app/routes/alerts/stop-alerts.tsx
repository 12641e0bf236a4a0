import { servicesContext } from '../../contexts.ts'
import { refuseWhileDown } from '../../http/refuse-while-down.server.ts'
import { NoAlerts } from '../../pages/alerts/no-alerts.tsx'
import { StopAlerts } from '../../pages/alerts/stop-alerts.tsx'
import type { Route } from './+types/stop-alerts'

/**
 * Stops, for whoever presses the button on this page, and for a mail program or provider whose own button was pressed (RFC 8058,
 * section 3.2: no cookie, no redirect). Whatever is posted: some send nothing, and nothing else can be meant here. Not limited by address: one provider speaks for many, and nobody guesses a token.
 * Known or not, the answer is the same.
 */
export async function action({ context, params }: Route.ActionArgs) {
  await refuseWhileDown(() => context.get(servicesContext).alerts.stop(params.token))
  return { outcome: 'stopped' as const }
}

/** Looking stops nothing: mail scanners open every link. */
export default function StopAlertsRoute({ actionData }: Route.ComponentProps) {
  return actionData?.outcome === 'stopped' ? <NoAlerts why="stopped" /> : <StopAlerts />
}
