import type { APIRoute } from 'astro'
import { findPicture } from '../../pictures/pictures.ts'
import { toFileSvg } from '../../pictures/to-svg.ts'
import { pageCaching } from '../../words/caching.ts'

/** A picture as a file that stands alone. */
export const GET: APIRoute = async (context) => {
  const { locals, cache, params } = context
  const picture = await findPicture(locals.record, params.name ?? '')
  if (picture === undefined) return context.rewrite('/404')
  cache.set({ ...pageCaching, tags: picture.tags })
  const svg = toFileSvg(picture, { siteUrl: locals.siteUrl })
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } })
}
