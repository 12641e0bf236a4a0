import { openListNames, type OpenListName, type OpenPage } from '@safe-to-report/bill-tracker/reading'
import type { APIContext } from 'astro'
import { pageCaching, textCaching } from '../words/caching.ts'
import { buildOpenapi } from './build-openapi.ts'
import { toCsv, type CsvReader } from './to-csv.ts'

/** Told with every list, in short; /press#licence says it whole. */
const licence =
  'Contains Parliamentary information licensed under the Open Parliament Licence v3.0. Our own words: CC BY 4.0 (“Safe to Report”, with the address). Quotations belong to those who are named beside them.'

/** Answers one address under /api/v1; 404 where there is no such list, ending or page. */
export async function answerOpenData(context: APIContext): Promise<Response> {
  const { locals, cache, params, url } = context
  if (params.file === 'openapi.json') {
    cache.set(textCaching)
    return toJson(buildOpenapi(locals.siteUrl))
  }
  const [, name = '', ending] = /^([a-z]+)\.(json|csv)$/.exec(params.file ?? '') ?? []
  const list = openListNames.find((known) => known === name)
  if (list === undefined) return context.rewrite('/404')
  const page = await locals.record.findOpenPage(list, Number(url.searchParams.get('page') ?? 1))
  if (page === undefined) return context.rewrite('/404')
  cache.set({ ...pageCaching, tags: page.tags })
  const reader = ending === 'csv' && url.searchParams.get('for') === 'spreadsheets' ? 'spreadsheets' : 'programs'
  const next = page.page < page.pages ? addressOfNext(`${locals.siteUrl}/api/v1/${list}.${ending}`, page, reader) : null
  return ending === 'csv' ? toCsvAnswer({ list, page, reader, next }) : toJson(toAnswer(list, page, next), next)
}

function addressOfNext(address: string, { page }: OpenPage, reader: CsvReader): string {
  return `${address}?page=${page + 1}${reader === 'spreadsheets' ? '&for=spreadsheets' : ''}`
}

function toAnswer(list: OpenListName, { page, pages, total, items }: OpenPage, next: string | null) {
  return { list, page, pages, total, next, licence, items }
}

function toJson(answer: unknown, next: string | null = null): Response {
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8', ...linkTo(next) },
  })
}

interface CsvPage {
  list: OpenListName
  page: OpenPage
  reader: CsvReader
  next: string | null
}

function toCsvAnswer({ list, page, reader, next }: CsvPage): Response {
  const name = `${list}-${page.page}${reader === 'spreadsheets' ? '-for-spreadsheets' : ''}.csv`
  return new Response(toCsv(list, page.items, reader), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}"`,
      ...linkTo(next),
    },
  })
}

function linkTo(next: string | null): Record<string, string> {
  return next === null ? {} : { link: `<${next}>; rel="next"` }
}
