import { href, redirect } from 'react-router'
// eslint-disable-next-line import/default -- `?worker&url` gives the address of the script and of all it is made of
import keepScript from '../../../browser/keep-desk-current.ts?worker&url'
import { servicesContext } from '../../../contexts.ts'
import { refuse } from '../../../http/refuse.ts'
import { TextPage } from '../../../pages/staff/found/text-page.tsx'
import { staffContext } from '../../../staff/staff-context.ts'
import type { Route } from './+types/text'

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const askId = url.searchParams.get('ask') ?? ''
  const { desk } = context.get(servicesContext).staff
  const view = (await desk.findText(context.get(staffContext), params.id, askId)) ?? refuse(404)
  return {
    view,
    askId,
    /** After how many seconds a browser without a script loads the page again; null for never. */
    reloadSeconds: view.formPath === null ? (view.wish?.reloadSeconds ?? null) : null,
    isStill: url.searchParams.has('still'),
    isRefused: url.searchParams.has('refused'),
    hasAsked: url.searchParams.has('asked'),
  }
}

/** The bill is asked for, where the record does not have it; then the page of how far it is, or the form at once. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const { desk } = context.get(servicesContext).staff
  const staff = context.get(staffContext)
  const { id } = params
  const ask = (await request.formData()).get('ask')
  const view = (await desk.findText(staff, id, typeof ask === 'string' ? ask : '')) ?? refuse(404)
  if (view.formPath !== null) return redirect(view.formPath, 303)
  const asked = await desk.askForBillOf(staff, view.find)
  const query = new URLSearchParams({
    ask: typeof ask === 'string' ? ask : '',
    ...(asked === 'wished' ? { asked: '' } : { refused: '' }),
  })
  return redirect(`${href('/staff/found/:id/text', { id })}?${query.toString()}`, 303)
}

export default function Text({ loaderData: { reloadSeconds, ...shown } }: Route.ComponentProps) {
  return <TextPage {...shown} seconds={reloadSeconds} keepScript={keepScript} />
}
