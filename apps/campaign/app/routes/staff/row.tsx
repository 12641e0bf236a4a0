import { editableKinds } from '@safe-to-report/bill-tracker/desk'
import { href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { EditPage } from '../../pages/staff/edit-page.tsx'
import { answerEditPage, loadEditPage } from '../../staff/edit-route.server.ts'
import type { Route } from './+types/row'

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const kind = readKind(params.kind)
  // A bill and an ask have pages of their own, by their names, on which their forms stand.
  if (kind === 'bill' || kind === 'ask') {
    const slug = await context.get(servicesContext).staff.desk.findSlug(kind, params.id)
    const own = kind === 'bill' ? '/staff/bills/:slug' : '/staff/asks/:slug'
    // oxlint-disable-next-line typescript/only-throw-error -- what React Router is thrown, it answers with
    throw slug === undefined ? refuse(404) : redirect(href(own, { slug }) + url.search, 302)
  }
  return loadEditPage({ kind, id: params.id, context, url })
}

export function action({ params, context, request }: Route.ActionArgs) {
  return answerEditPage({ kind: readKind(params.kind), id: params.id, context, request })
}

function readKind(named: string) {
  return editableKinds.find((kind) => kind === named) ?? refuse(404)
}

export default function Row({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData) return <EditPage {...loaderData} form={actionData.form} done={null} />
  return <EditPage {...loaderData} />
}
