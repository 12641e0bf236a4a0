import { servicesContext } from '../../contexts.ts'
import { Told } from '../../pages/staff/desk-parts.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import { WhatCameBack } from '../../pages/staff/what-came-back.tsx'
import type { Route } from './+types/came-back'

export function loader({ context }: Route.LoaderArgs) {
  return context.get(servicesContext).staff.returns.findOverview()
}

/** Somebody looked at why alerts were refused, and lets them go again. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  if (form.get('ask') !== 'let-alerts-go') return { isDone: false, says: 'Nothing was done.' }
  const isDone = await context.get(servicesContext).staff.returns.letAlertsGo(context.get(staffContext))
  return { isDone, says: isDone ? 'Done: alerts go out again.' : 'Nothing was done: alerts go out already.' }
}

export default function CameBack({ loaderData, actionData: answer }: Route.ComponentProps) {
  return (
    <>
      <h1>What came back</h1>
      {answer && (
        <Told isFault={!answer.isDone}>
          <p>{answer.says}</p>
        </Told>
      )}
      <WhatCameBack overview={loaderData} />
    </>
  )
}
