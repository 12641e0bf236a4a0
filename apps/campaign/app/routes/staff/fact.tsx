import { data, href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { isRowId } from '../../staff/row-id.ts'
import { Moment, PlaceToLook } from '../../pages/staff/desk-parts.tsx'
import { BackingFields, Problems } from '../../pages/staff/form-parts.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/fact'

export async function loader({ params, context }: Route.LoaderArgs) {
  const fact = isRowId(params.id) ? await context.get(servicesContext).staff.desk.findFact(params.id) : undefined
  return fact ?? refuse(404)
}

export async function action({ params, context, request }: Route.ActionArgs) {
  if (!isRowId(params.id)) refuse(404)
  const { desk } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const form = await request.formData()
  if (form.get('intent') === 'reopen') {
    await desk.reopenFact(staff, params.id)
    return redirect(href('/staff/facts/:id', { id: params.id }), 303)
  }
  const answer = await desk.closeFact(staff, params.id, form)
  if (answer.outcome === 'invalid') return data(answer, { status: 400 })
  return redirect(href('/staff/check'), 303)
}

export default function Fact({ loaderData: fact, actionData }: Route.ComponentProps) {
  const { typed, problems } = actionData ?? { typed: {}, problems: {} }
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/check')}>To check</a>
      </p>
      <h1>{fact.about}</h1>
      <p>
        {fact.label && `${fact.label}: `}
        {fact.value}
      </p>
      <p className="desk-soft">
        {fact.standing}
        {fact.howToCheck && (
          <>
            {' '}
            How to check: <PlaceToLook place={fact.howToCheck} />
          </>
        )}
      </p>
      {fact.path && (
        <p>
          To put it on the record, <a href={fact.path}>edit or check the row it is about</a>. A field that is published
          there no longer waits here.
        </p>
      )}
      {fact.closed ? (
        <Closed closed={fact.closed} />
      ) : (
        <form method="post" autoComplete="off" className="desk-form" noValidate>
          <h2>Say what was found</h2>
          <p>Once it is answered it waits no longer. The public does not see the answer.</p>
          <Problems problems={problems} why="What was found" />
          <BackingFields typed={typed} problems={problems} why="What was found" isPublic={false} />
          <button className="button" name="intent" value="close">
            It is answered
          </button>
        </form>
      )}
    </>
  )
}

function Closed({ closed }: { closed: NonNullable<Route.ComponentProps['loaderData']['closed']> }) {
  return (
    <div className="desk-notice">
      <p>
        <strong>Answered</strong> <Moment at={closed.at} />: {closed.finding}
      </p>
      {closed.sourceUrl && (
        <p>
          <PlaceToLook place={closed.sourceUrl} /> {closed.quote && <q>{closed.quote}</q>}
        </p>
      )}
      <form method="post" autoComplete="off">
        <button className="button quiet" name="intent" value="reopen">
          Let it wait again
        </button>
      </form>
    </div>
  )
}
