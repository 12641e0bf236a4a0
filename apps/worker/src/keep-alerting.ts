import { findNews } from '@safe-to-report/bill-tracker/news'
import { findSettledChange } from '@safe-to-report/bill-tracker/sync'
import { readClock, type Database } from '@safe-to-report/db'
import {
  lastWeeklyMoment,
  listDueGroups,
  passOver,
  queueAlerts,
  type AlertGroup,
} from '@safe-to-report/letters/alerts-queueing'
import type { Open, Seal } from '@safe-to-report/outbox/seal'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import { toAlertNews, toFollowScope } from './alert-news.ts'
import { keepDoing } from './rounds.ts'

const longestBetweenLooks = 30

export interface Alerting {
  db: Database
  open: Open
  seal: Seal
  siteUrl: string
  campaignUrl: string
  /** For how long changes are gathered into one alert, counted from the first. */
  gatherSeconds: number
  log: Logger
}

/**
 * Queues alerts about what changes on the record, as long as the worker runs. Any number of workers may: each subscription
 * is moved on, under a lock, in the transaction that queues its mail.
 */
export function keepAlerting(options: Alerting, signal: AbortSignal): Promise<void> {
  const work = async (): Promise<void> => {
    const queued = await alertDue(options)
    if (queued > 0) options.log.info({ queued }, 'alerts queued')
  }
  const onFailure = (error: unknown): void =>
    options.log.warn({ failure: describeFailure(error) }, 'alerts could not be queued; it is tried again')
  return keepDoing({ every: Math.min(longestBetweenLooks, options.gatherSeconds), work, onFailure }, signal)
}

/** Queues every alert that is due now, by the database's clock; how many. A group for which that fails holds up no other, and is due again at the next look. */
export async function alertDue(options: Alerting): Promise<number> {
  const upTo = await findSettledChange(options.db)
  // Somebody is writing: what they write may come before what is seen already. The next look is soon.
  if (upTo === undefined) return 0
  const now = await readClock(options.db)
  let queued = 0
  for (const group of await listDueGroups(options.db, { upTo, week: lastWeeklyMoment(now) })) {
    try {
      queued += await alertGroup(options, group, { upTo, now })
    } catch (error) {
      const { scope, slug } = group
      options.log.error({ scope, slug, failure: describeFailure(error) }, 'alerts of one kind could not be queued')
    }
  }
  return queued
}

async function alertGroup(
  options: Alerting,
  group: AlertGroup,
  { upTo, now }: { upTo: number; now: Date },
): Promise<number> {
  const { db, open, seal, siteUrl, campaignUrl, gatherSeconds, log } = options
  const followed = toFollowScope(group)
  const news = await findNews(db, followed, { after: group.toldChange, upTo })
  if (news === undefined || news.since === null) {
    await passOver(db, group, upTo)
    return 0
  }
  const isGathering = now.getTime() - news.since.getTime() < gatherSeconds * 1_000
  if (group.pace === 'at-once' && isGathering) return 0
  const onCannotOpen = (id: string): void => log.error({ id }, 'a subscription does not open')
  return queueAlerts({ db, open, seal, publicUrl: campaignUrl, onCannotOpen }, group, {
    upTo,
    news: toAlertNews(news, followed, siteUrl),
  })
}
