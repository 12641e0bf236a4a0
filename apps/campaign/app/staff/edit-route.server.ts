import type { EditableKind } from '@safe-to-report/bill-tracker/desk'
import { data, redirect, type RouterContextProvider } from 'react-router'
import { servicesContext } from '../contexts.ts'
import { refuse } from '../http/refuse.ts'
import type { EditStep } from './desk-types.ts'
import { deskPath } from './desk-path.ts'
import { foundPathOf } from './found/found-path.ts'
import { staffContext } from './staff-context.ts'

interface Row {
  kind: EditableKind
  id: string
  context: Readonly<RouterContextProvider>
}

/** The page of one row: its form, what waits on it, and what was changed on it of late. */
export async function loadEditPage({ kind, id, context, url }: Row & { url: URL }) {
  const { desk } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const row = await desk.findRow(kind, id)
  if (!row) refuse(404)
  const proposalId = url.searchParams.get('proposal') ?? ''
  const find = { id: url.searchParams.get('find') ?? '', askId: '' }
  const [beside, typedBefore, found, done] = await Promise.all([
    desk.findBeside(staff, { id, proposalId }),
    desk.findTyped(staff, proposalId),
    desk.beginFrom(staff, kind, find),
    desk.findDone(staff, url.searchParams),
  ])
  const typed = typedBefore ?? (Object.keys(found).length > 0 ? found : undefined)
  return { row, beside, done, form: await desk.openRow(row, typed) }
}

/** The next step of the form, or the way to the page that says what became of it. */
export async function answerEditPage({ kind, id, context, request }: Row & { request: Request }) {
  const { desk } = context.get(servicesContext).staff
  const row = await desk.findRow(kind, id)
  if (!row) refuse(404)
  const form = await request.formData()
  const answer = await desk.answerEdit(context.get(staffContext), row, form)
  if (answer.outcome === 'handed-in') {
    const back = foundPathOf(form, answer.done) ?? deskPath(kind, id)
    return redirect(`${back}?done=${answer.done.proposalId}`, 303)
  }
  return data({ form: answer.form }, { status: findStatus(answer.form) })
}

function findStatus(form: EditStep): number {
  if (form.step === 'compare') return 200
  if (form.meanwhile.length > 0) return 409
  return form.nothingChanged || Object.keys(form.problems).length > 0 ? 400 : 200
}
