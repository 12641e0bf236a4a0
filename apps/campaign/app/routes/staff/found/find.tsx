import { data, href, redirect } from 'react-router'
import { servicesContext } from '../../../contexts.ts'
import { FindGone, FindPage } from '../../../pages/staff/found/find-page.tsx'
import { staffContext } from '../../../staff/staff-context.ts'
import type { Route } from './+types/find'

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const { desk } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const [view, done] = await Promise.all([desk.findFound(staff, params.id), desk.findDone(staff, url.searchParams)])
  return data({ view: view ?? null, done, decided: url.searchParams.get('decided') }, { status: view ? 200 : 404 })
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const { desk } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const { id } = params
  const form = await request.formData()
  const intent = form.get('intent')
  if (intent === 'reopen') {
    await desk.reopenFound(staff, id)
    return redirect(href('/staff/found/:id', { id }), 303)
  }
  if (intent === 'hand-in') {
    const done = await desk.handInFound(staff, id)
    if (done.outcome === 'form') return redirect(done.path, 303)
    return redirect(`${href('/staff/found/:id', { id })}?done=${done.proposalId}`, 303)
  }
  const answer = await desk.decideFound(staff, id, form)
  if (answer.outcome === 'done') return redirect(`${href('/staff/found/:id', { id })}?decided=yes`, 303)
  return data(answer, { status: answer.outcome === 'invalid' ? 400 : 409 })
}

export default function Find({ loaderData: { view, done, decided }, actionData }: Route.ComponentProps) {
  if (!view) return <FindGone typed={actionData?.typed} />
  return <FindPage view={view} done={done} answer={actionData} isDecidedNow={decided !== null} />
}
