import { data, href, redirect } from 'react-router'
import { requireWithinLimit, servicesContext } from '../contexts.ts'
import { refuseWhileDown } from '../http/refuse-while-down.server.ts'
import { readText } from '../journey/draft.ts'
import { ConfirmPage } from '../pages/confirm-page.tsx'
import { LetterEnded } from '../pages/letter/letter-ended.tsx'
import { LinkGone } from '../pages/link-gone.tsx'
import { OtherLetter } from '../pages/other-letter.tsx'
import { RecipientKindContext } from '../recipient-context.ts'
import { findPrivateToken, hidePrivateLink } from '../visit/private-link.server.ts'
import { findLetterView } from '../journey/find-letter-view.server.ts'
import { requestedLanguage } from '../http/requested-language.ts'
import { toEnded } from '../journey/to-ended.ts'
import type { Route } from './+types/confirm'

export const middleware: Route.MiddlewareFunction[] = [hidePrivateLink]

/** Looking changes nothing: mail scanners open every link. */
export async function loader(args: Route.LoaderArgs) {
  const token = findPrivateToken(args)
  if (token === undefined) return { state: 'ended' as const }
  const services = args.context.get(servicesContext)
  return refuseWhileDown(() =>
    findLetterView(services, token, { language: requestedLanguage(args.params), url: args.url }),
  )
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const token = findPrivateToken({ context, params })
  if (token === undefined) return toEnded(params)
  const form = await request.formData()
  const isByNumber = readText(form, 'intent') === 'number'
  const answer = await refuseWhileDown(async () => {
    await requireWithinLimit(context, 'link-by-address')
    const services = context.get(servicesContext)
    return isByNumber
      ? services.letters.confirmByNumber(token, readText(form, 'number'))
      : services.letters.confirm(token)
  })
  if (answer.outcome === 'written-already') return redirect(href('/:language?/write/already', params), 303)
  if (isByNumber) {
    const isFound = answer.outcome !== 'no-such-number' && answer.outcome !== 'gone'
    return data({ byNumber: answer.outcome }, { status: isFound ? 200 : 400 })
  }
  // What became of it is read anew, by the page that also serves whoever opens the link again.
  return redirect(href('/:language?/confirm/:token', params), 303)
}

export default function Confirm({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.state === 'ended') return <LetterEnded />
  return (
    <>
      {loaderData.state === 'gone' ? (
        <LinkGone />
      ) : (
        <RecipientKindContext value={loaderData.recipientKind}>
          <ConfirmPage letter={loaderData} />
        </RecipientKindContext>
      )}
      <OtherLetter answer={actionData?.byNumber} />
    </>
  )
}
