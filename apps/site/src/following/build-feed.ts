import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { FeedEntry } from './build-entries.ts'

export interface FeedHeading {
  title: string
  /** The page that the feed follows. */
  url: string
  /** The feed's own address, without its ending. */
  feedUrl: string
}

const language = 'en-GB'
const author = 'Safe to Report'
const rights = 'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.'

/** An Atom feed (RFC 4287). The same entries give the same bytes, so that an ETag tells a reader that nothing is new. */
export function buildAtom(heading: FeedHeading, entries: readonly FeedEntry[]): string {
  const feed = generateAtomFeed({
    id: heading.url,
    title: { value: heading.title, type: 'text' },
    updated: entries[0]?.at ?? new Date(0),
    links: [
      { rel: 'alternate', type: 'text/html', href: heading.url, hreflang: language },
      { rel: 'self', type: 'application/atom+xml', href: `${heading.feedUrl}.atom` },
    ],
    authors: [{ name: author }],
    rights: { value: rights, type: 'text' },
    entries: entries.map(({ id, title, words, url, at }) => ({
      id,
      title: { value: title, type: 'text' },
      content: { value: words, type: 'text' },
      links: [{ rel: 'alternate', type: 'text/html', href: url }],
      published: at,
      updated: at,
    })),
  })
  return withoutMargins(feed)
}

/** The library sets words on lines of their own; some readers would show those line breaks in a title. */
function withoutMargins(feed: string): string {
  return feed.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></')
}

/** A JSON Feed (version 1.1). */
export function buildJsonFeed(heading: FeedHeading, entries: readonly FeedEntry[]): string {
  const feed = generateJsonFeed({
    title: heading.title,
    home_page_url: heading.url,
    feed_url: `${heading.feedUrl}.json`,
    description: rights,
    language,
    authors: [{ name: author }],
    items: entries.map(({ id, title, words, url, at }) => ({
      id,
      url,
      title,
      content_text: words,
      date_published: at,
      date_modified: at,
    })),
  })
  return JSON.stringify(feed, null, 2)
}
