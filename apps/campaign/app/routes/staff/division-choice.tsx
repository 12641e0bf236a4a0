import { data, href, redirect } from 'react-router'
import { servicesContext } from '../../contexts.ts'
import { refuse } from '../../http/refuse.ts'
import { Moment } from '../../pages/staff/desk-parts.tsx'
import { Problems, WhyField } from '../../pages/staff/form-parts.tsx'
import { HandInButtons } from '../../pages/staff/hand-in-buttons.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import type { Route } from './+types/division-choice'

export async function loader({ params, context }: Route.LoaderArgs) {
  const { desk } = context.get(servicesContext).staff
  return (await desk.findChoice(params.id)) ?? refuse(404)
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const { desk } = context.get(servicesContext).staff
  const answer = await desk.takeChoiceBack(context.get(staffContext), params.id, await request.formData())
  if (answer.outcome === 'invalid') return data(answer, { status: 400 })
  // Where a colleague took it back meanwhile, the division waits in the same list.
  const done = 'proposalId' in answer.done ? `?done=${answer.done.proposalId}` : ''
  return redirect(href('/staff/divisions') + done, 303)
}

export default function DivisionChoice({ loaderData: choice, actionData, params }: Route.ComponentProps) {
  const { typed, problems } = actionData ?? { typed: {}, problems: {} }
  const { title, chosen, who, at, parliamentUrl } = choice
  return (
    <>
      <p className="desk-soft">
        <a href={href('/staff/divisions')}>Divisions</a>
      </p>
      <h1>{title}</h1>
      <p>
        {who ?? 'Somebody'} said on <Moment at={at} /> that this is{' '}
        {parliamentUrl ? (
          <a href={parliamentUrl} rel="noreferrer">
            {chosen}
          </a>
        ) : (
          chosen
        )}
        .
      </p>
      <form method="post" autoComplete="off" className="desk-form" noValidate>
        <Problems problems={problems} why="Why it is another one" />
        <h2>It is another one</h2>
        <p>
          Its counts go back to what they were, and who voted how comes off the public page. What was written by hand
          stays: its plain words, what Aye means, what it was on. Then it waits in the list of divisions for another
          choice.
        </p>
        <WhyField typed={typed} problems={problems} label="Why it is another one" />
        <HandInButtons isAlone={choice.isAlone} name="manner">
          <a href={href('/staff/record/:kind/:id', { kind: 'division', id: params.id })}>Leave it as it is</a>
        </HandInButtons>
      </form>
    </>
  )
}
