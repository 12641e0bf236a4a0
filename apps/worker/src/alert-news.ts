import {
  pathOf,
  shortenLines,
  tellChangedLines,
  tellSecondLook,
  type ChangedPage,
  type FollowScope,
  type News,
  type Notice,
  type TakenBack,
} from '@safe-to-report/bill-tracker/news'
import type { AlertGroup, AlertNews } from '@safe-to-report/letters/alerts-queueing'

/** What a group of subscriptions follows, as the record knows it. */
export function toFollowScope({ scope, slug }: Pick<AlertGroup, 'scope' | 'slug'>): FollowScope {
  return scope === 'everything' || slug === null ? { of: 'everything' } : { of: scope, slug }
}

/** News of the record as a mail tells it. */
export function toAlertNews(
  { name, pages, takenBack, looks }: News,
  followed: FollowScope,
  siteUrl: string,
): AlertNews {
  const site = siteUrl.replace(/\/$/, '')
  return {
    about: name,
    pages: pages.map((page) => ({
      name: page.name,
      lines: [...shortenLines(tellChangedLines(page.changes)), ...tellLooks(page, looks)],
      url: `${site}${pathOf(page.shownOn)}`,
      ...(page.notice && { notice: toAlertNotice(page.notice) }),
    })),
    corrections: takenBack.map((one) => toCorrection(one, site)),
    url: `${site}${followed.of === 'everything' ? '/about/data' : pathOf({ page: followed.of, slug: followed.slug })}`,
  }
}

/** Who has looked at it, where that was one person alone; each sentence once. */
function tellLooks({ changes }: ChangedPage, looks: News['looks']): string[] {
  return [...new Set(changes.flatMap(({ subjectId }) => looks.get(subjectId) ?? []).map(tellSecondLook))]
}

function toCorrection({ shownOn, name, cameBy, said, why }: TakenBack, site: string): AlertNews['corrections'][number] {
  const lines = shortenLines(said)
  return {
    name,
    url: `${site}${pathOf(shownOn)}`,
    cameBy,
    toThoseTold: [
      ...lines.map((line) => `Correction: we told you: ${line}.`),
      why === null ? 'That was taken back.' : `That was taken back because: ${why}`,
    ],
    toOthers: [...lines.map((line) => `Taken back: ${line}.`), ...(why === null ? [] : [`Why: ${why}`])],
  }
}

function toAlertNotice({ kind, endsOn, translations }: Notice): NonNullable<AlertNews['pages'][number]['notice']> {
  return { kind, endsOn, titles: Object.fromEntries(translations.map(({ language, title }) => [language, title])) }
}
