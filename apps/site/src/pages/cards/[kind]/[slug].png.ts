import { languageOfPrefix } from '@safe-to-report/languages'
import type { APIRoute } from 'astro'
import { buildCardSvg } from '../../../cards/build-card-svg.ts'
import { findCard, toWordCard, type FoundCard } from '../../../cards/find-card.ts'
import { findExplainer } from '../../../explained.ts'
import { pageCaching } from '../../../words/caching.ts'

/** The picture that a shared link to a page shows. It is drawn here, kept like a page, and asked of nobody else. */
export const GET: APIRoute = async (context) => {
  const { locals, cache, params } = context
  const { record, siteUrl } = locals
  const { kind = '', slug = '' } = params
  const found = kind === 'explained' ? await findTextCard(slug) : await findCard(record, { kind, slug, siteUrl })
  if (found === undefined) return context.rewrite('/404')
  cache.set({ ...pageCaching, tags: found.tags })
  const png = await locals.drawCard(buildCardSvg(found.card))
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}

/** Of a text that explains, in the words that its page shares. */
async function findTextCard(slug: string): Promise<FoundCard | undefined> {
  const [id = '', prefix] = slug.split('.')
  const language = languageOfPrefix(prefix)
  const found = language && (await findExplainer(language, id))
  return found && toWordCard({ title: found.text.data.title, description: found.text.data.summary }, [])
}
