import { data, href, redirect } from 'react-router'
import { requireWithinLimit, servicesContext } from '../contexts.ts'
import { countRefusalContext } from '../http/count-refusals.ts'
import { refuseWhileDown } from '../http/refuse-while-down.server.ts'
import { readText } from '../journey/draft.ts'
import type { StatusAnswer } from '../journey/letter-view.ts'
import type { Services } from '../services/index.server.ts'
import { LetterEnded } from '../pages/letter/letter-ended.tsx'
import { LetterErased } from '../pages/letter-erased.tsx'
import { LinkGone } from '../pages/link-gone.tsx'
import { StatusPage } from '../pages/status-page.tsx'
import { RecipientKindContext } from '../recipient-context.ts'
import { findPrivateToken, hidePrivateLink } from '../visit/private-link.server.ts'
import { findLetterView } from '../journey/find-letter-view.server.ts'
import { requestedLanguage } from '../http/requested-language.ts'
import { toEnded } from '../journey/to-ended.ts'
import type { Route } from './+types/letter-status'

export const middleware: Route.MiddlewareFunction[] = [hidePrivateLink]

export async function loader(args: Route.LoaderArgs) {
  const { context, params, url } = args
  const token = findPrivateToken(args)
  if (token === undefined) return { state: 'ended' as const }
  const services = context.get(servicesContext)
  return refuseWhileDown(() => findLetterView(services, token, { language: requestedLanguage(params), url }))
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const token = findPrivateToken({ context, params })
  if (token === undefined) return toEnded(params)
  const form = await request.formData()
  return refuseWhileDown(async () => {
    await requireWithinLimit(context, 'link-by-address')
    const answer = await act(form, token, context.get(servicesContext).letters)
    if (answer.outcome === 'confirmed') return redirect(href('/:language?/letter/:token', params), 303)
    if (answer.outcome === 'written-already') return redirect(href('/:language?/write/already', params), 303)
    if (answer.outcome === 'wrong-code' || answer.outcome === 'too-many-tries') context.get(countRefusalContext)('code')
    return data(answer, { status: answer.outcome === 'wrong-code' ? 400 : 200 })
  })
}

function act(form: FormData, token: string, letters: Services['letters']): Promise<{ outcome: StatusAnswer }> {
  switch (readText(form, 'intent')) {
    case 'erase':
      return letters.erase(token)
    case 'withdraw':
      return letters.withdraw(token)
    case 'text':
      return letters.askForText(token)
    default:
      return letters.confirmByCode(token, readText(form, 'code'))
  }
}

export default function LetterStatusRoute({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.state === 'ended') return <LetterEnded />
  if (actionData?.outcome === 'erased') return <LetterErased />
  if (loaderData.state === 'gone') return <LinkGone />
  return (
    <RecipientKindContext value={loaderData.recipientKind}>
      <StatusPage letter={loaderData} answer={actionData?.outcome} />
    </RecipientKindContext>
  )
}
