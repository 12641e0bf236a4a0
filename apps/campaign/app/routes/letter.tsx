import { letterPaths } from '@safe-to-report/outbox/seal'
import { data, href, redirect } from 'react-router'
import { clientAddressContext, servicesContext, visitContext } from '../contexts.ts'
import { type Rescue, rescueAfter, rescueStatuses } from '../http/rescue.server.ts'
import type { Draft } from '../journey/draft.ts'
import type { LetterPageShown } from '../journey/letter-page-view.ts'
import { type Pressed, readPressed } from '../journey/read-pressed.ts'
import { type LetterTaken, sendLetter } from '../journey/send-letter.server.ts'
import { showStep } from '../journey/show-step.server.ts'
import { LetterAnswer } from '../pages/letter/letter-answer.tsx'
import { readGuard } from '../proof/guard.ts'
import { readCarriedBy } from '../visit/read-carried.ts'
import { isLetterPage } from '../visit/visit.ts'
import type { VisitKeeper } from '../visit/visit-keeper.server.ts'
import { requestedLanguage } from '../http/requested-language.ts'
import { toEnded, toHindered } from '../journey/to-ended.ts'
import type { Route } from './+types/letter'

type Params = Route.ActionArgs['params']

/** What somebody finds who comes back to a letter by its address: it was in the page alone, and is gone. */
export const loader = () => ({ view: 'ended' as const })

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  const visit = context.get(visitContext)
  const carried = readCarriedBy(request, form, visit)
  if (carried.is === 'closed') return toEnded(params)
  const { draft, inVisit } = carried
  const pressed = readPressed(form)
  const sender = { guard: readGuard(form), clientAddress: context.get(clientAddressContext) }
  const asked = { pressed, draft, language: requestedLanguage(params), services: context.get(servicesContext) }
  const taken = await (pressed.intent === 'send' ? sendLetter(asked, sender) : showStep(asked)).catch(
    (error: unknown) => showRescue(rescueAfter(error, draft)),
  )
  return inVisit ? answerInVisit(taken, { visit, draft, pressed, params }) : answerAtOnce(taken, params)
}

function showRescue(view: Rescue): LetterPageShown {
  return { is: 'page', view, status: rescueStatuses[view.why] }
}

function answerAtOnce(taken: LetterTaken, params: Params) {
  if (taken.is === 'page') return data(taken.view, { status: taken.status })
  return redirect(letterPaths.status(requestedLanguage(params), taken.statusToken), 303)
}

interface InVisit {
  visit: VisitKeeper
  draft: Draft
  pressed: Pressed
  params: Params
}

/** The page is asked for by its address, so that Back and Reload find it and no posted word stays in the browser. */
function answerInVisit(taken: LetterTaken, { visit, draft, pressed, params }: InVisit) {
  if (taken.is === 'sent') {
    visit.endLetter()
    const token = String(visit.keepLink(taken.statusToken))
    return redirect(href('/:language?/letter/:token', { ...params, token }), 303)
  }
  const { view, status } = taken
  if (view.view === 'ended') return toEnded(params)
  if (view.view !== 'letter') {
    const hindered = view.view === 'closed' ? 'closed' : view.why
    return toHindered({ visit, draft: view.draft, hindered, params }) ?? data(view, { status })
  }
  const at = view.step.step
  const isKept = isLetterPage(at) && visit.keep({ letter: { draft: view.step.draft, last: { at, draft, pressed } } })
  // What the visit has no room for is shown at once, and travels with its forms.
  if (!isKept) return data(view, { status })
  return redirect(href('/:language?/write/letter/:step', { ...params, step: at }), 303)
}

export default function Letter({ loaderData, actionData = loaderData }: Route.ComponentProps) {
  return <LetterAnswer {...actionData} />
}
