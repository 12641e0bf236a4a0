import { checkableKinds } from '@safe-to-report/bill-tracker/desk'
import { data, href, redirect, type RouterContextProvider } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { isRowId } from '../../staff/row-id.ts'
import { CheckForm, ConfirmForm, TakeBackForm } from '../../pages/staff/check-forms.tsx'
import { NotPublic, PlaceToLook } from '../../pages/staff/desk-parts.tsx'
import { DoneNotice } from '../../pages/staff/done-notice.tsx'
import { WaitingHere } from '../../pages/staff/edit-page.tsx'
import { Asks } from '../../pages/staff/proposals/what-is-proposed.tsx'
import type { Typed } from '../../staff/edit-form.ts'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/check-row'

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { desk } = context.get(servicesContext).staff
  const [row, done] = await Promise.all([
    findRow(params, context),
    desk.findDone(context.get(staffContext), url.searchParams),
  ])
  return { row, done }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const { kind, id } = await findRow(params, context)
  const { desk } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const form = await request.formData()
  const answer = await desk[readIntent(form)](staff, { kind, id }, form)
  if (answer.outcome === 'invalid') return data(answer, { status: 400 })
  const path = href('/staff/check/:kind/:id', { kind, id })
  // What somebody else did meanwhile is simply how it stands now.
  return redirect(
    typeof answer.done === 'object' && 'proposalId' in answer.done ? `${path}?done=${answer.done.proposalId}` : path,
    303,
  )
}

interface Filled {
  typed: Typed
  problems: Record<string, string>
}

const intents = { 'take-back': 'takeBack', confirm: 'confirm' } as const

function readIntent(form: FormData): 'takeBack' | 'confirm' | 'check' {
  const intent = form.get('intent')
  return intent === 'take-back' || intent === 'confirm' ? intents[intent] : 'check'
}

async function findRow(params: { kind: string; id: string }, context: Readonly<RouterContextProvider>) {
  const kind = checkableKinds.find((known) => known === params.kind)
  if (!kind || !isRowId(params.id)) refuse(404)
  const row = await context.get(servicesContext).staff.desk.findRowToCheck(context.get(staffContext), kind, params.id)
  return row ?? refuse(404)
}

const blank: Filled = { typed: {}, problems: {} }

export default function CheckRow({ loaderData: { row, done }, actionData }: Route.ComponentProps) {
  const filled = actionData ?? blank
  const isConfirming = filled.typed['intent'] === 'confirm'
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/check')}>To check</a>
        {row.within && ` · ${row.within}`}
      </p>
      <h1>{row.title}</h1>
      {!row.verified && <NotPublic />}
      <DoneNotice done={done} />
      <div className="desk-columns">
        <div>
          {row.verified && row.kind === 'help-service' && (
            <ConfirmForm row={row} {...(isConfirming ? filled : blank)} />
          )}
          {row.verified ? (
            <TakeBackForm row={row} {...(isConfirming ? blank : filled)} />
          ) : (
            <CheckForm row={row} {...filled} />
          )}
        </div>
        <div>
          <WaitingHere waiting={row.waiting} kind={row.kind} />
          <Asks asks={row.asks} />
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
      </div>
    </>
  )
}
