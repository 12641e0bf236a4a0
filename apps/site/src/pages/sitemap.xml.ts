import { languages, pathIn, translatedSitePages } from '@safe-to-report/languages'
import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { pictures } from '../pictures/pictures.ts'
import { pageCaching } from '../words/caching.ts'

const standing = [
  '/',
  '/asks',
  '/bills',
  '/divisions',
  '/timeline',
  '/search',
  '/evidence',
  '/notices',
  '/now',
  '/press',
  '/press/briefing',
  '/progress',
  '/pictures',
  ...pictures.map(({ name }) => `/pictures/${name}`),
  '/explained',
  '/glossary',
  '/follow',
  '/about',
  '/about/data',
  '/about/open-data',
  '/privacy-and-safety',
]

/** Every public page, for search engines: nobody needs one to find the record. */
export const GET: APIRoute = async ({ locals, cache }) => {
  const [{ asks, bills, divisions, members, amendments, notices, proceedings, tags }, explainers] = await Promise.all([
    locals.record.findAddresses(),
    getCollection('explainers'),
  ])
  cache.set({ ...pageCaching, tags })
  const paths = [
    ...standing,
    ...languages.flatMap((language) =>
      language === 'en' ? [] : translatedSitePages.map((path) => pathIn(language, path)),
    ),
    ...asks.flatMap((slug) => [`/asks/${slug}`, `/asks/${slug}/members`]),
    ...bills.map((slug) => `/bills/${slug}`),
    ...explainers.map(({ id }) => `/explained/${id}`),
    ...notices.map((slug) => `/notices/${slug}`),
    ...proceedings.map((slug) => `/proceedings/${slug}`),
    ...divisions.map((slug) => `/divisions/${slug}`),
    ...members.map((id) => `/members/${id}`),
    ...amendments.map((slug) => `/amendments/${slug}`),
  ]
  // Slugs hold letters, digits and hyphens, so nothing here needs escaping.
  const urls = paths.map((path) => `<url><loc>${locals.siteUrl}${path}</loc></url>\n`).join('')
  const xml = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
