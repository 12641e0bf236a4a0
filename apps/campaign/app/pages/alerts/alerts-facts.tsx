import type { AlertsView } from '../../journey/alerts-view.ts'
import { useLanguage } from '../../language.ts'
import { alertMessages } from '../../messages/alerts/index.ts'

/** What is followed, and how often. */
export function AlertsFacts({ alerts: { topic, topicName, pace } }: { alerts: AlertsView }) {
  const { about, ask } = alertMessages[useLanguage()]
  return (
    <dl className="chosen">
      <div>
        <dt>{about.topic}</dt>
        {topicName === null ? (
          <dd>{topic === 'everything' ? ask.everything : about.unknown}</dd>
        ) : (
          <dd lang="en-GB">{topicName}</dd>
        )}
      </div>
      <div>
        <dt>{about.pace}</dt>
        <dd>{pace === 'weekly' ? ask.pace.weekly : ask.pace.atOnce}</dd>
      </div>
    </dl>
  )
}
