import type { Page } from 'playwright-core'
import { readDays } from './read-days.ts'
import { readFeeds } from './read-feeds.ts'
import { readHtml, type ReadPage } from './read-html.ts'
import { readOpenData } from './read-open-data.ts'
import type { ToldByPlace } from './told.ts'

/** One ask, a bill and a clause of it, by their addresses; of the clause, by the name that pages have for it. */
export interface Followed {
  siteUrl: string
  ask: string
  bill: string
  clause: string
}

/**
 * Reads what everything public tells of an ask, a bill and a clause at this moment. `reader`: a page of a browser, to read HTML in; it
 * loads nothing.
 */
export async function readToldEverywhere(reader: Page, followed: Followed): Promise<ToldByPlace> {
  const pages = await readPages(reader, followed)
  const [open, feeds, calendar] = await Promise.all([
    readOpenData(followed, pages.path),
    readFeeds(followed, pages.path),
    readDays(followed),
  ])
  const onCard = await findDoor(pages.embed, followed)
  const onBill = await pages.bill.find('.track time')
  const days = onBill
    .map(({ attributes }) => attributes['datetime'] ?? '')
    .toSorted((one, other) => one.localeCompare(other))
  return {
    ask: { ...(await readAsk(pages, followed)), 'open data': open.ask },
    bill: {
      'bill page': await pages.bill.wordsOf('.stands dd strong'),
      card: within(await wordsOnCard(pages.bill), /with its amendments: (.+)\.$/),
      'open data': open.bill,
    },
    clause: {
      ...(await readClause(pages)),
      embed: onCard.inAWord,
      'open data': open.clause,
      'open data of the ask': open.asText,
      ...feeds,
    },
    door: {
      'ask page': doorIn(await pages.ask.find(`${itemOf(pages.path)} svg.door`)),
      'bill on the ask page': doorIn(
        await pages.ask.find(`.by-bill details:has(a[href="/bills/${followed.bill}"]) .row svg.door`),
      ),
      embed: onCard.door,
      'open data of the ask': open.door,
    },
    days: { 'bill page': days.join(' '), calendar },
  }
}

/** All pages that tell of it; `path`: the clause's own, where the bill's page leads to one. */
type Pages = Record<'ask' | 'bill' | 'home' | 'asks' | 'embed' | 'timeline' | 'search' | 'amendment', ReadPage> & {
  path: string | null
}

async function readPages(reader: Page, { siteUrl, ask, bill, clause }: Followed): Promise<Pages> {
  const html = (path: string): Promise<ReadPage> => readHtml(reader, siteUrl + path)
  const [ofBill, ofAsk] = [await html(`/bills/${bill}`), await html(`/asks/${ask}`)]
  const links = await ofBill.find('.amendments h3 a')
  const path = links.find(({ words }) => words === clause)?.attributes['href'] ?? null
  const query = new URLSearchParams({ q: (await ofAsk.wordsOf('h1')) ?? '' }).toString()
  const [home, asks, embed, timeline, search, amendment] = await Promise.all([
    html('/'),
    html('/asks'),
    html(`/embed/asks/${ask}`),
    html(`/timeline/bill/${bill}`),
    html(`/search?${query}`),
    html(path ?? '/amendments/none'),
  ])
  return { ask: ofAsk, bill: ofBill, home, asks, embed, timeline, search, amendment, path }
}

async function readAsk(pages: Pages, { ask }: Followed): Promise<Record<string, string | null>> {
  const its = `:has(h3 > a[href="/asks/${ask}"])`
  return {
    'ask page': await pages.ask.wordsOf('.status'),
    home: await pages.home.wordsOf('.stands-now strong'),
    search: await pages.search.wordsOf(`.hits li${its} .told`),
    'list of asks': await pages.asks.wordsOf(`.card${its} .status .tag`),
    embed: await pages.embed.wordsOf('.status .tag'),
    card: within(await wordsOnCard(pages.ask), /\. ([^.]+)\. What Parliament was asked/),
  }
}

async function readClause({ ask, bill, amendment, timeline, path }: Pages): Promise<Record<string, string | null>> {
  return {
    'ask page': await ask.wordsOf(`${itemOf(path)} .fate b`),
    'bill page': await bill.wordsOf(`${itemOf(path)} .fate b`),
    'amendment page': await amendment.wordsOf('.verdict strong'),
    card: within(await wordsOnCard(amendment), /\. ([^.]+)\.$/),
    timeline: within(await timeline.wordsOf(`.what > a[href="${path}"]`), /: (.+)$/),
  }
}

/** The item of a list that is headed by the clause. */
function itemOf(path: string | null): string {
  return `li:has(> div > :is(h3, h4) > a[href="${path}"])`
}

/** What stands on the picture of a shared link, as its words for who cannot see it. */
async function wordsOnCard(page: ReadPage): Promise<string | null> {
  const [image] = await page.find('meta[property="og:image:alt"]')
  return image?.attributes['content'] ?? null
}

/** The clause's door on a card, with the words that stand under it: "New Clause 1, 5 March 2026: agreed". */
async function findDoor(page: ReadPage, { clause }: Followed): Promise<Record<'inAWord' | 'door', string | null>> {
  const its = '.card-doors li'
  const [doors, drawn] = [await page.find(its), await page.find(`${its} svg.door`)]
  const place = doors.findIndex(({ words }) => new RegExp(`(?:^|, )${clause}(?:,|:| \\()`).test(words))
  return {
    inAWord: within(doors[place]?.words ?? null, /: ([^:]+)$/),
    door: doorIn(drawn.slice(place < 0 ? drawn.length : place)),
  }
}

function doorIn([drawn]: Awaited<ReturnType<ReadPage['find']>>): string | null {
  return drawn?.attributes['class']?.replace(/^door /, '') ?? null
}

function within(words: string | null, pattern: RegExp): string | null {
  return pattern.exec(words ?? '')?.[1] ?? null
}
