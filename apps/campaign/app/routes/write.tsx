import { servicesContext } from '../contexts.ts'
import { isDatabaseDown } from '../http/database-down.ts'
import { shareWriting } from '../journey/share-writing.ts'
import { BeforeYouWrite } from '../pages/before-you-write.tsx'
import type { Services } from '../services/index.server.ts'
import { requestedLanguage } from '../http/requested-language.ts'
import type { Route } from './+types/write'

export async function loader({ context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const { campaignUrl, siteUrl } = services.settings
  const shared = shareWriting({ campaignUrl, siteUrl, language: requestedLanguage(params) })
  return { campaigns: await findOffered(services), shared }
}

/** What can be written about. While nobody can tell, the page stands as it does for one campaign: it needs no record. */
async function findOffered(services: Services) {
  try {
    const [campaigns, tested] = await Promise.all([services.campaigns.list(), services.campaigns.listTested()])
    return campaigns.map(({ id, slug, content }) => ({ slug, title: content.title, isTest: tested.has(id) }))
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    return undefined
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData?.shared

export default function Write({ loaderData }: Route.ComponentProps) {
  return <BeforeYouWrite campaigns={loaderData.campaigns} />
}
