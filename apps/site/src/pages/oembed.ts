import type { APIRoute } from 'astro'
import { buildOembed, slugOfAsk } from '../following/build-oembed.ts'
import { pageCaching } from '../words/caching.ts'

/** oEmbed (oembed.com): how another site shows the card of an ask, given the address of the ask's page. */
export const GET: APIRoute = async ({ locals, cache, url }) => {
  if (url.searchParams.get('format') === 'xml') return refuse(501)
  const slug = slugOfAsk(url.searchParams.get('url') ?? '', locals.siteUrl)
  const found = slug === undefined ? undefined : await locals.record.findAskPage(slug)
  if (found === undefined) return refuse(404)
  cache.set({ ...pageCaching, tags: found.tags })
  const card = buildOembed({ slug: found.ask.slug, title: found.ask.title }, locals.siteUrl)
  return new Response(JSON.stringify(card), { headers: { 'content-type': 'application/json; charset=utf-8' } })
}

function refuse(status: 404 | 501): Response {
  const words = status === 404 ? 'There is no card for that address.' : 'Cards are told as JSON only.'
  return new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
