import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { BillOnDesk } from '../../pages/staff/bill-on-desk.tsx'
import { answerEditPage, loadEditPage } from '../../staff/edit-route.server.ts'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/bill'

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { desk } = context.get(servicesContext).staff
  const bill = await desk.findBill(params.slug)
  if (!bill) refuse(404)
  const [edit, waiting] = await Promise.all([
    loadEditPage({ kind: 'bill', id: bill.id, context, url }),
    desk.listProposals(context.get(staffContext), { list: 'waiting', billId: bill.id }),
  ])
  return { bill, edit, waiting: waiting.groups.flatMap(({ lines }) => lines), total: waiting.total }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const bill = await context.get(servicesContext).staff.desk.findBill(params.slug)
  if (!bill) refuse(404)
  return answerEditPage({ kind: 'bill', id: bill.id, context, request })
}

export default function Bill({ loaderData: { bill, edit, waiting, total }, actionData }: Route.ComponentProps) {
  const shown = actionData ? { ...edit, form: actionData.form, done: null } : edit
  return <BillOnDesk bill={bill} edit={shown} isOpen={actionData !== undefined} waiting={waiting} total={total} />
}
