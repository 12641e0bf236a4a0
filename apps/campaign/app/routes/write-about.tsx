import { href, redirect } from 'react-router'
import { servicesContext } from '../contexts.ts'
import { refuseWhileDown } from '../http/refuse-while-down.server.ts'
import { emptyDraft } from '../journey/draft.ts'
import { PostcodeForm } from '../pages/postcode-form.tsx'
import type { Route } from './+types/write-about'

/** Begins a letter for one of several campaigns. One that is not open leads to those that are. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const campaign = await refuseWhileDown(() => context.get(servicesContext).campaigns.find(params.campaign))
  if (!campaign) return redirect(href('/:language?/write', params), 303)
  return { campaign: campaign.slug }
}

export default function WriteAbout({ loaderData }: Route.ComponentProps) {
  return <PostcodeForm answer={undefined} draft={{ ...emptyDraft, campaign: loaderData.campaign }} typed="" />
}
