import { EditPage } from '../../pages/staff/edit-page.tsx'
import { answerEditPage, loadEditPage } from '../../staff/edit-route.server.ts'
import type { Route } from './+types/amendment'

export function loader({ params, context, url }: Route.LoaderArgs) {
  return loadEditPage({ kind: 'amendment', id: params.id, context, url })
}

export function action({ params, context, request }: Route.ActionArgs) {
  return answerEditPage({ kind: 'amendment', id: params.id, context, request })
}

export default function Amendment({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData) return <EditPage {...loaderData} form={actionData.form} done={null} />
  return <EditPage {...loaderData} />
}
