import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { AskOnDeskPage } from '../../pages/staff/ask-on-desk.tsx'
import { answerEditPage, loadEditPage } from '../../staff/edit-route.server.ts'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/ask'

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const ask = await context.get(servicesContext).staff.desk.findAsk(context.get(staffContext), params.slug)
  if (!ask) refuse(404)
  return { ask, edit: await loadEditPage({ kind: 'ask', id: ask.id, context, url }) }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const ask = await context.get(servicesContext).staff.desk.findAsk(context.get(staffContext), params.slug)
  if (!ask) refuse(404)
  return answerEditPage({ kind: 'ask', id: ask.id, context, request })
}

export default function Ask({ loaderData: { ask, edit }, actionData }: Route.ComponentProps) {
  const shown = actionData ? { ...edit, form: actionData.form, done: null } : edit
  return <AskOnDeskPage ask={ask} edit={shown} isOpen={actionData !== undefined} />
}
