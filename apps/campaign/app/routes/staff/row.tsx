import { editableKinds } from '@safe-to-report/bill-tracker/desk'
import { refuse } from '../../http/refuse.ts'
import { EditPage } from '../../pages/staff/edit-page.tsx'
import { answerEditPage, loadEditPage } from '../../staff/edit-route.server.ts'
import type { Route } from './+types/row'

export function loader({ params, context, url }: Route.LoaderArgs) {
  return loadEditPage({ kind: readKind(params.kind), id: params.id, context, url })
}

export function action({ params, context, request }: Route.ActionArgs) {
  return answerEditPage({ kind: readKind(params.kind), id: params.id, context, request })
}

function readKind(named: string) {
  return editableKinds.find((kind) => kind === named) ?? refuse(404)
}

export default function Row({ loaderData, actionData }: Route.ComponentProps) {
  const { row, changes } = loaderData
  if (actionData) return <EditPage row={row} changes={changes} form={actionData.form} published={false} />
  return <EditPage {...loaderData} />
}
