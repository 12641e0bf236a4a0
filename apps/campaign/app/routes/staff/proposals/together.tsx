import { data, href, redirect } from 'react-router'
import { servicesContext } from '../../../contexts.ts'
import { refuse } from '../../../http/refuse.ts'
import { TogetherPage } from '../../../pages/staff/proposals/together-page.tsx'
import { readTyped } from '../../../staff/edit-form.ts'
import { readPublishing } from '../../../staff/proposals/publishing-form.ts'
import { isRowId } from '../../../staff/row-id.ts'
import { staffContext } from '../../../staff/staff-context.ts'
import { tellNotPublished } from '../../../staff/tell-refusal.ts'
import type { Route } from './+types/together'

export async function loader({ url, context }: Route.LoaderArgs) {
  const billId = url.searchParams.get('bill') ?? ''
  if (!isRowId(billId)) refuse(404)
  return context.get(servicesContext).staff.desk.findTogether(context.get(staffContext), billId)
}

/** What is chosen is published as one set, or none of it. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const answer = readPublishing(form)
  if (answer.outcome === 'invalid') return data({ problems: answer.problems, typed: answer.typed }, { status: 400 })
  const { desk } = context.get(servicesContext).staff
  const clash = await desk.findClash(context.get(staffContext), answer.publishing)
  if (clash !== undefined) return data({ problems: { form: clash }, typed: readTyped(form) }, { status: 409 })
  const published = await desk.publishProposals(context.get(staffContext), answer.publishing)
  if (published.outcome === 'published') {
    return redirect(`${href('/staff/sets/:id', { id: published.setId })}?published=now`, 303)
  }
  const status = published.outcome === 'letter-not-shown' ? 400 : 409
  return data({ problems: { form: tellNotPublished(published) }, typed: readTyped(form) }, { status })
}

export default function Together({ loaderData, actionData }: Route.ComponentProps) {
  return <TogetherPage {...loaderData} answer={actionData ?? { problems: {}, typed: {} }} />
}
