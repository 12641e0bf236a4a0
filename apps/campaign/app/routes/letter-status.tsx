import { data, href, redirect } from 'react-router'
import { requireWithinLimit, servicesContext } from '../contexts.ts'
import { refuseWhileDown } from '../http/refuse-while-down.server.ts'
import { readText } from '../journey/draft.ts'
import { LetterErased } from '../pages/letter-erased.tsx'
import { LinkGone } from '../pages/link-gone.tsx'
import { StatusPage } from '../pages/status-page.tsx'
import { findLetterView } from './find-letter-view.server.ts'
import { requestedLanguage } from './requested-language.ts'
import type { Route } from './+types/letter-status'

export const loader = ({ context, params }: Route.LoaderArgs) =>
  refuseWhileDown(() => findLetterView(context.get(servicesContext), params.token, requestedLanguage(params)))

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  return refuseWhileDown(async () => {
    await requireWithinLimit(context, 'link-by-address')
    const services = context.get(servicesContext)
    const intent = readText(form, 'intent')
    if (intent === 'erase') return data(await services.eraseLetter(params.token), { status: 200 })
    if (intent === 'withdraw') return data(await services.withdrawLetter(params.token), { status: 200 })
    if (intent === 'text') return data(await services.askForText(params.token), { status: 200 })
    const answer = await services.confirmLetterByCode(params.token, readText(form, 'code'))
    if (answer.outcome === 'confirmed') return redirect(href('/:language?/letter/:token', params), 303)
    if (answer.outcome === 'written-already') return redirect(href('/:language?/write/already', params), 303)
    return data(answer, { status: answer.outcome === 'wrong-code' ? 400 : 200 })
  })
}

export default function LetterStatusRoute({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData?.outcome === 'erased') return <LetterErased />
  if (loaderData.state === 'gone') return <LinkGone />
  return <StatusPage letter={loaderData} answer={actionData?.outcome} />
}
