import { alertPaths } from '@safe-to-report/letters/alerts'
import type { AlertsView } from '../../journey/alerts-view.ts'
import { useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { titleMessages } from '../../messages/titles/index.ts'
import { PageHead } from '../page-head.tsx'
import { AlertsFacts } from './alerts-facts.tsx'

export function ConfirmAlerts({ alerts, token }: { alerts: AlertsView; token: string }) {
  const language = useLanguage()
  const { confirm, confirmed } = alertMessages[language]
  if (alerts.state === 'confirmed') {
    return (
      <>
        <PageHead title={titleMessages[language].newsSettled} />
        <h1>{confirmed.title}</h1>
        <p className="lede">{confirmed.lede}</p>
        <AlertsFacts alerts={alerts} />
        <p>
          {confirmed.says} <a href={alertPaths.manage(language, token)}>{confirmed.change}</a>
        </p>
      </>
    )
  }
  return (
    <>
      <PageHead title={titleMessages[language].newsConfirm} />
      <h1>{confirm.title}</h1>
      <p className="lede">{confirm.lede}</p>
      <AlertsFacts alerts={alerts} />
      <form method="post" autoComplete="off" className="act">
        <button className="button">{confirm.yes}</button>
      </form>
      <p>
        {confirm.no}
        {alerts.eraseAt && ` ${confirm.eraseAt(alerts.eraseAt)}`}
      </p>
    </>
  )
}
