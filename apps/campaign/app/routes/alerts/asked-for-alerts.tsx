import { AskedForAlerts } from '../../pages/alerts/asked-for-alerts.tsx'

export default function AskedForAlertsRoute() {
  return <AskedForAlerts />
}
