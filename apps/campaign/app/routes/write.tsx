import { servicesContext } from '../contexts.ts'
import { isDatabaseDown } from '../http/database-down.ts'
import { BeforeYouWrite } from '../pages/before-you-write.tsx'
import type { Route } from './+types/write'

/** What can be written about. While nobody can tell, the page stands as it does for one campaign: it needs no record. */
export async function loader({ context }: Route.LoaderArgs) {
  try {
    const services = context.get(servicesContext)
    const [campaigns, tested] = await Promise.all([services.listCampaigns(), services.listTested()])
    return campaigns.map(({ id, slug, content }) => ({ slug, title: content.title, isTest: tested.has(id) }))
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    return undefined
  }
}

export default function Write({ loaderData }: Route.ComponentProps) {
  return <BeforeYouWrite campaigns={loaderData} />
}
