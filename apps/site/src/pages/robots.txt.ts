import type { APIRoute } from 'astro'
import { textCaching } from '../words/caching.ts'

export const GET: APIRoute = ({ locals, cache }) => {
  cache.set(textCaching)
  const lines = [
    'User-agent: *',
    'Allow: /',
    'Disallow: /leave',
    'Disallow: /embed/',
    '',
    `Sitemap: ${locals.siteUrl}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
