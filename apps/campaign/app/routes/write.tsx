import { recipientKindOf } from '@safe-to-report/letters/campaigns'
import { servicesContext, visitContext } from '../contexts.ts'
import { isDatabaseDown } from '../http/database-down.ts'
import { emptyDraft } from '../journey/draft.ts'
import { shareWriting } from '../journey/share-writing.ts'
import { tellCalls } from '../journey/tell-calls.ts'
import { BeforeYouWrite } from '../pages/before-you-write.tsx'
import type { Services } from '../services/index.server.ts'
import { RecipientKindContext } from '../recipient-context.ts'
import { requestedLanguage } from '../http/requested-language.ts'
import type { Visit } from '../visit/visit.ts'
import type { Route } from './+types/write'

export async function loader({ context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const { campaignUrl, siteUrl } = services.settings
  const offered = await findOffered(services)
  const campaigns = offered?.campaigns
  const kind = campaigns?.[0]?.recipientKind ?? 'member'
  const shared = shareWriting({ campaignUrl, siteUrl, language: requestedLanguage(params), kind })
  return { campaigns, calls: offered?.calls ?? [], kind, shared, ...readHeld(context.get(visitContext).current()) }
}

/** What was typed in this visit. */
function readHeld(visit: Visit | undefined) {
  return { draft: visit?.letter?.draft ?? emptyDraft, typed: visit?.lookUp?.typed ?? '' }
}

/** What can be written about. While nobody can tell, the page stands as it does for one campaign: it needs no record. */
async function findOffered(services: Services) {
  try {
    const { list, listTested, listNotices, listDays } = services.campaigns
    const [open, tested, running, days] = await Promise.all([list(), listTested(), listNotices(), listDays()])
    const campaigns = open.map(({ id, slug, content, target }) => ({
      slug,
      title: content.title,
      recipientKind: recipientKindOf[target],
      isTest: tested.has(id),
      before: days.get(slug) ?? null,
    }))
    return { campaigns, calls: tellCalls(running) }
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    return undefined
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData?.shared

export default function Write({ loaderData }: Route.ComponentProps) {
  const { kind, shared: _, ...page } = loaderData
  return (
    <RecipientKindContext value={kind}>
      <BeforeYouWrite {...page} />
    </RecipientKindContext>
  )
}
