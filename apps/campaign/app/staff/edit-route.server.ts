import type { EditableKind } from '@safe-to-report/bill-tracker/desk'
import { data, redirect, type RouterContextProvider } from 'react-router'
import { servicesContext } from '../contexts.ts'
import { refuse } from '../http/refuse.ts'
import type { EditStep } from './desk-types.ts'
import { deskPath } from './desk-path.ts'
import { staffContext } from './staff-context.ts'

interface Row {
  kind: EditableKind
  id: string
  context: Readonly<RouterContextProvider>
}

/** The page of one row: its form, and what was changed on it of late. */
export async function loadEditPage({ kind, id, context, url }: Row & { url: URL }) {
  const { desk } = context.get(servicesContext).staff
  const row = await desk.findRow(kind, id)
  if (!row) refuse(404)
  const changes = await desk.listChangesOf(id)
  const named = Number(url.searchParams.get('published'))
  const undo = Number(url.searchParams.get('undo'))
  const form = await desk.openRow(row, Number.isSafeInteger(undo) && undo > 0 ? undo : undefined)
  return { row, form, changes, published: changes.some((change) => change.id === named) }
}

/** The next step of the form, or the way to the page that says it is published. */
export async function answerEditPage({ kind, id, context, request }: Row & { request: Request }) {
  const { desk } = context.get(servicesContext).staff
  const row = await desk.findRow(kind, id)
  if (!row) refuse(404)
  const answer = await desk.answerEdit(context.get(staffContext), row, await request.formData())
  if (answer.outcome === 'published') {
    return redirect(`${deskPath(kind, id)}?published=${answer.changeIds[0]}`, 303)
  }
  return data({ form: answer.form }, { status: findStatus(answer.form) })
}

function findStatus(form: EditStep): number {
  if (form.step === 'compare') return 200
  if (form.meanwhile.length > 0) return 409
  return form.nothingChanged || Object.keys(form.problems).length > 0 ? 400 : 200
}
