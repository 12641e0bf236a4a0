import { languageOfAddress, pathIn } from '@safe-to-report/languages'
import { describeFailure, type FailureRecord } from '@safe-to-report/serving'

export interface PageFailure {
  /** The part of the site: never the whole address, which anyone can type. */
  section: string
  failure: FailureRecord
}

/** The sections there are, by the first part of their addresses. */
export const sections: readonly string[] = [
  '',
  'about',
  'amendments',
  'api',
  'asks',
  'bills',
  'cards',
  'divisions',
  'embed',
  'evidence',
  'explained',
  'follow',
  'glossary',
  'help',
  'leave',
  'members',
  'notices',
  'now',
  'oembed',
  'pictures',
  'press',
  'privacy-and-safety',
  'proceedings',
  'progress',
  'robots.txt',
  'search',
  'sitemap.xml',
  'timeline',
  'translations',
  '404',
  '500',
]

/** What a log may say of a page that failed: no address, no query, no value, and no part of what somebody typed. */
export function tellFailure(path: string, error: unknown): PageFailure {
  const language = languageOfAddress(path)
  const first = path.split(/[/?]/)[language === 'en' ? 1 : 2] ?? ''
  const section = sections.includes(first) ? pathIn(language, `/${first}`) : 'none of ours'
  return { section, failure: describeFailure(error) }
}
