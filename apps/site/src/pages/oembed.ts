import type { APIRoute } from 'astro'
import { buildOembed, findShownOnCard, frameAsk, type Framed } from '../following/build-oembed.ts'
import { framePicture } from '../pictures/frame-picture.ts'
import { findPicture } from '../pictures/pictures.ts'
import type { ReadRecord } from '../record.ts'
import { pageCaching } from '../words/caching.ts'

/** oEmbed (oembed.com): how another site shows the card of an ask or of a picture, given the address of its page. */
export const GET: APIRoute = async ({ locals, cache, url }) => {
  if (url.searchParams.get('format') === 'xml') return refuse(501)
  const found = await findCard(locals.record, findShownOnCard(url.searchParams.get('url') ?? '', locals.siteUrl))
  if (found === undefined) return refuse(404)
  cache.set({ ...pageCaching, tags: found.tags })
  const card = buildOembed(found, locals.siteUrl)
  return new Response(JSON.stringify(card), { headers: { 'content-type': 'application/json; charset=utf-8' } })
}

interface FoundCard {
  title: string
  framed: Framed
  tags: string[]
}

async function findCard(record: ReadRecord, shown: ReturnType<typeof findShownOnCard>): Promise<FoundCard | undefined> {
  if (shown === undefined) return undefined
  const { kind, slug } = shown
  if (kind === 'pictures') {
    const picture = await findPicture(record, slug)
    return picture && { title: picture.title, framed: framePicture(picture), tags: picture.tags }
  }
  const page = await record.findAskPage(slug)
  return page && { title: page.ask.title, framed: frameAsk(slug), tags: page.tags }
}

function refuse(status: 404 | 501): Response {
  const words = status === 404 ? 'There is no card for that address.' : 'Cards are told as JSON only.'
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
