import { data, href, redirect } from 'react-router'
import { servicesContext } from '../../../contexts.ts'
import { refuse } from '../../../http/refuse.ts'
import { SetPage } from '../../../pages/staff/sets/set-page.tsx'
import { readReason, readTyped } from '../../../staff/edit-form.ts'
import { isRowId } from '../../../staff/row-id.ts'
import { staffContext } from '../../../staff/staff-context.ts'
import type { Route } from './+types/set'

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const set = await context.get(servicesContext).staff.desk.findSet(context.get(staffContext), params.id)
  if (!set) refuse(404)
  return { set, isJustPublished: url.searchParams.get('published') === 'now' && set.undoneAt === null }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  if (!isRowId(params.id)) refuse(404)
  const { desk } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const form = await request.formData()
  const back = redirect(href('/staff/sets/:id', { id: params.id }), 303)
  if (form.get('intent') === 'look') {
    const looked = await desk.lookAtSet(staff, params.id)
    return looked === 'done' ? back : data({ problems: { form: notLooked[looked] }, typed: {} }, { status: 409 })
  }
  const reason = readReason(form)
  const typed = readTyped(form)
  if (reason.outcome === 'invalid') return data({ problems: reason.problems, typed }, { status: 400 })
  const undone = await desk.undoSet(staff, { setId: params.id, why: reason.why })
  // What hinders it is told on the page itself, which looks anew.
  return undone.outcome === 'undone'
    ? back
    : data({ problems: { form: notUndone[undone.outcome] }, typed }, { status: 409 })
}

const notLooked = {
  gone: 'Nothing was done: somebody has looked at it already, or it was undone.',
  'needs-another': 'Nothing was done: you wrote or published some of it, so somebody else has to look.',
} as const

const notUndone = {
  gone: 'Nothing was done: it was undone already.',
  'changed-since': 'Nothing was undone: some of it was changed since. Undo that first, or edit it by hand.',
  'stands-under': 'Nothing was undone: something else stands in what it brought. Take that back first.',
} as const

export default function Set({ loaderData, actionData }: Route.ComponentProps) {
  return <SetPage {...loaderData} answer={actionData ?? { problems: {}, typed: {} }} />
}
