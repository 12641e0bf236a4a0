import { pathOf, type FollowScope, type News } from '@safe-to-report/bill-tracker/news'
import { shortenLines, tellChangedLines } from '@safe-to-report/bill-tracker/news'
import type { AlertGroup, AlertNews } from '@safe-to-report/letters/alerts-queueing'

/** What a group of subscriptions follows, as the record knows it. */
export function toFollowScope({ scope, slug }: Pick<AlertGroup, 'scope' | 'slug'>): FollowScope {
  return scope === 'everything' || slug === null ? { of: 'everything' } : { of: scope, slug }
}

/** News of the record as a mail tells it. */
export function toAlertNews({ name, pages }: News, followed: FollowScope, siteUrl: string): AlertNews {
  const site = siteUrl.replace(/\/$/, '')
  return {
    about: name,
    pages: pages.map((page) => ({
      name: page.name,
      lines: shortenLines(tellChangedLines(page.changes)),
      url: `${site}${pathOf(page.shownOn)}`,
    })),
    url: `${site}${followed.of === 'everything' ? '/about/data' : pathOf({ page: followed.of, slug: followed.slug })}`,
  }
}
