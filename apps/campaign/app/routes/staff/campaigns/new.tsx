import { data, href, redirect } from 'react-router'
import { servicesContext } from '../../../contexts.ts'
import { refuse } from '../../../http/refuse.ts'
import { staffContext } from '../../../staff/staff-context.ts'
import { CampaignPage } from '../../../pages/staff/campaigns/campaign-page.tsx'
import { statusOf } from '../../../pages/staff/campaigns/step-status.ts'
import type { Route } from './+types/new'

export async function loader({ context }: Route.LoaderArgs) {
  return (await context.get(servicesContext).staff.campaigns.open(undefined)) ?? refuse(404)
}

export async function action({ context, request }: Route.ActionArgs) {
  const { campaigns } = context.get(servicesContext).staff
  const answer = await campaigns.answer(context.get(staffContext), undefined, await request.formData())
  switch (answer.outcome) {
    case 'saved':
    case 'moved':
      return redirect(`${href('/staff/campaigns/:id', { id: answer.id })}?saved=1`, 303)
    case 'gone':
      return refuse(404)
    case 'form':
      return data({ step: answer.step }, { status: statusOf(answer.step) })
  }
}

export default function NewCampaign({ loaderData, actionData }: Route.ComponentProps) {
  return <CampaignPage {...loaderData} {...actionData} id={null} saved={false} />
}
