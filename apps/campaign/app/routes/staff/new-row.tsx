import { addableKinds } from '@safe-to-report/bill-tracker/desk'
import { data, href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { SentBackWords } from '../../pages/staff/desk-parts.tsx'
import { MoreToSay, Revises } from '../../pages/staff/edit-form.tsx'
import { BackingFields, Problems, SpecFields } from '../../pages/staff/form-parts.tsx'
import { HandInButtons } from '../../pages/staff/hand-in-buttons.tsx'
import { foundPathOf } from '../../staff/found/found-path.ts'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/new-row'

export function loader({ params, context, url }: Route.LoaderArgs) {
  const { desk } = context.get(servicesContext).staff
  return desk.openNewRow(context.get(staffContext), readKind(params.kind), url.searchParams)
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const kind = readKind(params.kind)
  const form = await request.formData()
  const answer = await context.get(servicesContext).staff.desk.add(context.get(staffContext), kind, form)
  if (answer.outcome === 'handed-in') {
    const { proposalId: id } = answer.done
    const back = foundPathOf(form, answer.done) ?? href('/staff/proposals/:id', { id })
    return redirect(`${back}?done=${id}`, 303)
  }
  return data(answer, { status: Object.keys(answer.problems).length > 0 ? 400 : 200 })
}

const why = 'Why it belongs on the record'

function readKind(named: string) {
  return addableKinds.find((kind) => kind === named) ?? refuse(404)
}

export default function NewRow({ loaderData, actionData }: Route.ComponentProps) {
  const { kind, called, isAlone, last, sentBack } = loaderData
  const { specs, typed, problems, more } = actionData ?? { ...loaderData, problems: {}, more: undefined }
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/record')}>Kept by hand</a>
      </p>
      <h1>Add {called}</h1>
      {kind === 'source' && <p>A source is shown wherever something on the record cites its address.</p>}
      <SentBackWords sentBack={sentBack} />
      <form method="post" autoComplete="off" className="desk-form" noValidate>
        {more && <MoreToSay names={more} />}
        <Problems problems={problems} specs={specs} why={why} />
        <Revises typed={typed} />
        <fieldset>
          <legend>What the record will say</legend>
          <SpecFields specs={specs} typed={typed} problems={problems} />
        </fieldset>
        <BackingFields typed={typed} problems={problems} why={why} last={last} />
        <HandInButtons isAlone={isAlone} typed={typed} mayKeep />
      </form>
    </>
  )
}
