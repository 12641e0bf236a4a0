import { checkableKinds } from '@safe-to-report/bill-tracker'
import { data, href, redirect, type RouterContextProvider } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { isRowId } from '../../staff/row-id.ts'
import { CheckForm, TakeBackForm } from './check-forms.tsx'
import { NotPublic, PlaceToLook } from './desk-parts.tsx'
import { staffContext } from './staff-context.ts'
import type { Route } from './+types/check-row'

export async function loader({ params, context }: Route.LoaderArgs) {
  return findRow(params, context)
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const { kind, id } = await findRow(params, context)
  const { desk } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const form = await request.formData()
  const isTaking = form.get('intent') === 'take-back'
  const answer = await (isTaking ? desk.takeBack : desk.check)(staff, { kind, id }, form)
  if (answer.outcome === 'invalid') return data(answer, { status: 400 })
  // What somebody else did meanwhile is simply how it stands now.
  return redirect(href('/staff/check/:kind/:id', { kind, id }), 303)
}

async function findRow(params: { kind: string; id: string }, context: Readonly<RouterContextProvider>) {
  const kind = checkableKinds.find((known) => known === params.kind)
  if (!kind || !isRowId(params.id)) refuse(404)
  const row = await context.get(servicesContext).staff.desk.findRowToCheck(context.get(staffContext), kind, params.id)
  return row ?? refuse(404)
}

export default function CheckRow({ loaderData: row, actionData }: Route.ComponentProps) {
  const filled = actionData ?? { typed: {}, problems: {} }
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/check')}>To check</a>
        {row.within && ` · ${row.within}`}
      </p>
      <h1>{row.title}</h1>
      {!row.verified && <NotPublic />}
      <div className="desk-columns">
        <div>{row.verified ? <TakeBackForm row={row} {...filled} /> : <CheckForm row={row} {...filled} />}</div>
        <section aria-labelledby="says">
          <h2 id="says">The row as it stands</h2>
          {row.facts.length === 0 && <p>Nothing but that it is there.</p>}
          <dl className="desk-facts">
            {row.facts.map(({ field, label, value }) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {row.editPath && (
            <p>
              <a href={row.editPath}>Edit what it says</a>
            </p>
          )}
          {row.whereToLook.length > 0 && (
            <>
              <h3>Where to look</h3>
              <ul>
                {row.whereToLook.map((place) => (
                  <li key={place}>
                    <PlaceToLook place={place} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
    </>
  )
}
