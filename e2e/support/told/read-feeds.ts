import Parser from 'rss-parser'
import { z } from 'zod'

interface Asked {
  siteUrl: string
  ask: string
  bill: string
}

type Feed = `feed of the ${'ask' | 'bill'}, ${'Atom' | 'JSON'}`

const jsonFeed = z.object({ items: z.array(z.object({ url: z.string(), title: z.string() })) })

/** What feeds tell became of the clause whose page is at `path`, on the day on which it was decided. */
export async function readFeeds(
  { siteUrl, ask, bill }: Asked,
  path: string | null,
): Promise<Record<Feed, string | null>> {
  const url = path === null ? null : siteUrl + path
  const [ofAsk, ofBill] = [`${siteUrl}/asks/${ask}/feed`, `${siteUrl}/bills/${bill}/feed`]
  return {
    'feed of the ask, Atom': await readAtom(ofAsk, url),
    'feed of the ask, JSON': await readJson(ofAsk, url),
    'feed of the bill, Atom': await readAtom(ofBill, url),
    'feed of the bill, JSON': await readJson(ofBill, url),
  }
}

async function readAtom(feed: string, url: string | null): Promise<string | null> {
  const answer = await fetch(`${feed}.atom`)
  if (!answer.ok) return null
  const { items } = await new Parser().parseString(await answer.text())
  return findEnd(
    items.map(({ link = '', title = '' }) => ({ url: link, title })),
    url,
  )
}

async function readJson(feed: string, url: string | null): Promise<string | null> {
  const answer = await fetch(`${feed}.json`)
  return answer.ok ? findEnd(jsonFeed.parse(await answer.json()).items, url) : null
}

/** What happened is told by the bill first, "Demonstration Bill, New Clause 1: Agreed on a vote"; what changed, by the clause. */
function findEnd(items: readonly { url: string; title: string }[], url: string | null): string | null {
  const happened = items.find((item) => item.url === url && /^[^:]* Bill, [^:]*: /.test(item.title))
  return happened?.title.replace(/^[^:]*: /, '') ?? null
}
