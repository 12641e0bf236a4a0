import type { AlertsView } from '../../journey/alerts-view.ts'
import { useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'
import { titleMessages } from '../../messages/titles/index.ts'
import { FaultSummary } from '../field.tsx'
import { PageHead } from '../page-head.tsx'
import { AlertChoice } from './alert-choice.tsx'

interface ManageAlertsProps {
  alerts: AlertsView
  outcome: 'saved' | 'not-chosen' | undefined
}

export function ManageAlerts({ alerts, outcome }: ManageAlertsProps) {
  const language = useLanguage()
  const { manage: words, faults } = alertMessages[language]
  const fault = outcome === 'not-chosen' ? faults['topic-unknown'] : undefined
  return (
    <>
      <PageHead title={titleMessages[language].newsChoices} />
      {fault && <FaultSummary faults={[{ field: 'topic', says: fault }]} />}
      {outcome === 'saved' && (
        <p className="notice" role="status">
          {words.saved}
        </p>
      )}
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <form method="post" autoComplete="off" noValidate className="lines">
        <AlertChoice topics={alerts.topics} chosen={alerts} topicFault={fault} />
        <div className="act">
          <button className="button" name="intent" value="change">
            {words.save}
          </button>
        </div>
      </form>
      <section aria-labelledby="stop-title">
        <h2 id="stop-title">{words.stopTitle}</h2>
        <p>{words.stopSays}</p>
        <form method="post" autoComplete="off" className="act">
          <button className="button quiet" name="intent" value="stop">
            {words.stop}
          </button>
        </form>
      </section>
      <p className="soft small">{words.private}</p>
    </>
  )
}
