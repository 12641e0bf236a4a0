import type { APIRoute } from 'astro'
import { buildCardSvg } from '../../../cards/build-card-svg.ts'
import { findCard } from '../../../cards/find-card.ts'
import { pageCaching } from '../../../words/caching.ts'

/** The picture that a shared link to a page shows. It is drawn here, kept like a page, and asked of nobody else. */
export const GET: APIRoute = async (context) => {
  const { locals, cache, params } = context
  const { record, siteUrl } = locals
  const found = await findCard(record, { kind: params.kind ?? '', slug: params.slug ?? '', siteUrl })
  if (found === undefined) return context.rewrite('/404')
  cache.set({ ...pageCaching, tags: found.tags })
  const png = await locals.drawCard(buildCardSvg(found.card))
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
