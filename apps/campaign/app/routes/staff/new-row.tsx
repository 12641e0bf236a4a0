import { addableKinds } from '@safe-to-report/bill-tracker/desk'
import { data, href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { deskPath } from '../../staff/desk-path.ts'
import { MoreToSay } from '../../pages/staff/edit-form.tsx'
import { BackingFields, Problems, SpecFields } from '../../pages/staff/form-parts.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/new-row'

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const typed = Object.fromEntries(url.searchParams)
  return { ...(await context.get(servicesContext).staff.desk.findNewForm(readKind(params.kind), typed)), typed }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const kind = readKind(params.kind)
  const form = await request.formData()
  const answer = await context.get(servicesContext).staff.desk.add(context.get(staffContext), kind, form)
  if (answer.outcome === 'added') return redirect(`${deskPath(kind, answer.id)}`, 303)
  return data(answer, { status: 400 })
}

function readKind(named: string) {
  return addableKinds.find((kind) => kind === named) ?? refuse(404)
}

export default function NewRow({ loaderData, actionData }: Route.ComponentProps) {
  const { kind, called } = loaderData
  const { specs, typed, problems, more } = actionData ?? { ...loaderData, problems: {}, more: undefined }
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/record')}>Kept by hand</a>
      </p>
      <h1>Add {called}</h1>
      <p>
        {kind === 'source'
          ? 'A source is shown wherever something on the record cites its address.'
          : 'It is written down with its source. The public sees it once somebody has checked it.'}
      </p>
      <form method="post" autoComplete="off" className="desk-form" noValidate>
        {more && <MoreToSay names={more} />}
        <Problems problems={problems} />
        <fieldset>
          <legend>What the record will say</legend>
          <SpecFields specs={specs} typed={typed} problems={problems} />
        </fieldset>
        <BackingFields typed={typed} problems={problems} why="Why it belongs on the record" />
        <button className="button">Write it down</button>
      </form>
    </>
  )
}
