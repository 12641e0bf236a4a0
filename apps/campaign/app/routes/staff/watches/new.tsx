import { data, href, redirect } from 'react-router'
// eslint-disable-next-line import/default -- `?worker&url` gives the address of the script and of all it is made of
import tryScript from '../../../browser/try-watch.ts?worker&url'
import { servicesContext } from '../../../contexts.ts'
import { refuse } from '../../../http/refuse.ts'
import { WatchForm } from '../../../pages/staff/watches/watch-form.tsx'
import { staffContext } from '../../../staff/staff-context.ts'
import type { Route } from './+types/new'

export async function loader({ url, context }: Route.LoaderArgs) {
  const page = (await context.get(servicesContext).staff.desk.findWatchPage(undefined)) ?? refuse(404)
  const ask = url.searchParams.get('ask') ?? ''
  return { page, ask: /^[a-z0-9-]{1,100}$/.test(ask) ? ask : '' }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk } = context.get(servicesContext).staff
  const answer = await desk.answerWatch(context.get(staffContext), undefined, await request.formData())
  if (answer.outcome === 'saved') {
    return redirect(`${href('/staff/watches/:name', { name: answer.name })}?saved`, 303)
  }
  return data(answer, { status: answer.lines.length > 0 || answer.problem !== null ? 400 : 200 })
}

export default function NewWatch({ loaderData: { page, ask }, actionData }: Route.ComponentProps) {
  return <WatchForm page={page} answer={actionData} isSaved={false} ask={ask} tryScript={tryScript} />
}
