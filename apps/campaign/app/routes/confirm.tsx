import { href, redirect } from 'react-router'
import { requireWithinLimit, servicesContext } from '../contexts.ts'
import { refuseWhileDown } from '../http/refuse-while-down.server.ts'
import { ConfirmPage } from '../pages/confirm-page.tsx'
import { LinkGone } from '../pages/link-gone.tsx'
import { findLetterView } from './find-letter-view.server.ts'
import { requestedLanguage } from './requested-language.ts'
import type { Route } from './+types/confirm'

/** Looking changes nothing: mail scanners open every link. */
export const loader = ({ context, params }: Route.LoaderArgs) =>
  refuseWhileDown(() => findLetterView(context.get(servicesContext), params.token, requestedLanguage(params)))

export async function action({ context, params }: Route.ActionArgs) {
  const answer = await refuseWhileDown(async () => {
    await requireWithinLimit(context, 'link-by-address')
    return context.get(servicesContext).confirmLetter(params.token)
  })
  if (answer.outcome === 'written-already') return redirect(href('/:language?/write/already', params), 303)
  // What became of it is read anew, by the page that also serves whoever opens the link again.
  return redirect(href('/:language?/confirm/:token', params), 303)
}

export default function Confirm({ loaderData }: Route.ComponentProps) {
  return loaderData.state === 'gone' ? <LinkGone /> : <ConfirmPage letter={loaderData} />
}
