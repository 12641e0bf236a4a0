import type { APIRoute } from 'astro'
import { findPicture } from '../../pictures/pictures.ts'
import { toPictureCsv } from '../../pictures/to-picture-csv.ts'
import { pageCaching } from '../../words/caching.ts'

/** The numbers of a picture; with a byte order mark where a spreadsheet is to read them. */
export const GET: APIRoute = async (context) => {
  const { locals, cache, params, url } = context
  const picture = await findPicture(locals.record, params.name ?? '')
  if (picture === undefined) return context.rewrite('/404')
  cache.set({ ...pageCaching, tags: picture.tags })
  const reader = url.searchParams.get('for') === 'spreadsheets' ? 'spreadsheets' : 'programs'
  const name = `${picture.name}${reader === 'spreadsheets' ? '-for-spreadsheets' : ''}.csv`
  return new Response(toPictureCsv(picture.table, reader), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}"`,
    },
  })
}
