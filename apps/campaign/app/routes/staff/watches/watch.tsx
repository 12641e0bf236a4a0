import { data, href, redirect } from 'react-router'
// eslint-disable-next-line import/default -- `?worker&url` gives the address of the script and of all it is made of
import tryScript from '../../../browser/try-watch.ts?worker&url'
import { servicesContext } from '../../../contexts.ts'
import { refuse } from '../../../http/refuse.ts'
import { WatchForm } from '../../../pages/staff/watches/watch-form.tsx'
import { staffContext } from '../../../staff/staff-context.ts'
import type { Route } from './+types/watch'

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const page = (await context.get(servicesContext).staff.desk.findWatchPage(params.name)) ?? refuse(404)
  return { page, isSaved: url.searchParams.has('saved') }
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const { desk } = context.get(servicesContext).staff
  const answer = await desk.answerWatch(context.get(staffContext), params.name, await request.formData())
  if (answer.outcome === 'saved') {
    return redirect(`${href('/staff/watches/:name', { name: answer.name })}?saved`, 303)
  }
  const isFaulty = answer.lines.length > 0 || answer.problem !== null
  if (answer.meanwhile !== null) return data(answer, { status: 409 })
  return data(answer, { status: isFaulty ? 400 : 200 })
}

export default function Watch({ loaderData: { page, isSaved }, actionData }: Route.ComponentProps) {
  return <WatchForm page={page} answer={actionData} isSaved={isSaved && !actionData} tryScript={tryScript} />
}
