import { formatTopic } from '@safe-to-report/letters/alerts'
import { instantIn, type Language } from '@safe-to-report/languages'
import { data } from 'react-router'
import type { AlertsView } from './alerts-view.ts'
import { nameOfTopic } from './alert-draft.ts'
import type { Services } from '../services/index.server.ts'

/** What the holder of a private link may see: what is followed and how often, never the address. */
export async function findAlertsView(services: Services, token: string, language: Language) {
  const [subscription, topics] = await Promise.all([services.alerts.find(token), services.alerts.listTopics()])
  if (!subscription) return data({ state: 'gone' as const }, { status: 404 })
  const topic = formatTopic(subscription.topic)
  const view: AlertsView = {
    state: subscription.isConfirmed ? 'confirmed' : 'unconfirmed',
    topic,
    topicName: nameOfTopic(topic, topics) ?? null,
    pace: subscription.pace,
    eraseAt: subscription.eraseAt && instantIn(language, subscription.eraseAt),
    topics,
  }
  return view
}
