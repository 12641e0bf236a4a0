import type { APIRoute } from 'astro'
import { findPicture } from '../../pictures/pictures.ts'
import { toFileSvg } from '../../pictures/to-svg.ts'
import { pageCaching } from '../../words/caching.ts'

/** A picture as points, twice as fine as on a page: fit for print. */
export const GET: APIRoute = async (context) => {
  const { locals, cache, params } = context
  const picture = await findPicture(locals.record, params.name ?? '')
  if (picture === undefined) return context.rewrite('/404')
  cache.set({ ...pageCaching, tags: picture.tags })
  const png = await locals.drawCard(toFileSvg(picture, { siteUrl: locals.siteUrl, scale: 2 }))
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
