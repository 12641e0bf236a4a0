import { data, href, redirect } from 'react-router'
import { servicesContext } from '../../../contexts.ts'
import { refuse } from '../../../http/refuse.ts'
import { staffContext } from '../../../staff/staff-context.ts'
import { CampaignPage } from '../../../pages/staff/campaigns/campaign-page.tsx'
import { statusOf } from '../../../pages/staff/campaigns/step-status.ts'
import type { Route } from './+types/edit'

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const found = await context.get(servicesContext).staff.campaigns.open(params.id)
  return found ? { ...found, saved: url.searchParams.has('saved') } : refuse(404)
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const { campaigns } = context.get(servicesContext).staff
  const answer = await campaigns.answer(context.get(staffContext), params.id, await request.formData())
  switch (answer.outcome) {
    case 'saved':
      return redirect(`${href('/staff/campaigns/:id', { id: params.id })}?saved=1`, 303)
    case 'moved':
      return redirect(href('/staff/campaigns/:id', { id: params.id }), 303)
    case 'gone':
      return refuse(404)
    case 'form':
      return data({ step: answer.step }, { status: statusOf(answer.step) })
  }
}

export default function Campaign({ loaderData, actionData, params }: Route.ComponentProps) {
  const saved = actionData ? false : loaderData.saved
  return <CampaignPage {...loaderData} {...actionData} id={params.id} saved={saved} />
}
