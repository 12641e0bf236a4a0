import { data, href, redirect } from 'react-router'
import { servicesContext, visitContext } from '../contexts.ts'
import { rescueAfter, rescueStatuses } from '../http/rescue.server.ts'
import { nearestStep } from '../journey/former-steps.ts'
import type { LetterIntent } from '../journey/letter-step.ts'
import { showStep } from '../journey/show-step.server.ts'
import { LetterAnswer } from '../pages/letter/letter-answer.tsx'
import { isLetterPage, type LetterPageName } from '../visit/visit.ts'
import { requestedLanguage } from '../http/requested-language.ts'
import type { Route } from './+types/letter-step'

/** A page of the letter in this visit, asked for by a browser without a script: after a step, by Back, or by Reload. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const letter = context.get(visitContext).current()?.letter
  if (!letter) return { view: 'ended' as const }
  const { draft, last, hindered } = letter
  if (params.step === 'hindered' && hindered) {
    if (hindered === 'closed') return data({ view: 'closed' as const, draft }, { status: 410 })
    return data({ view: 'rescue' as const, why: hindered, draft }, { status: rescueStatuses[hindered] })
  }
  const nearest = nearestStep(params.step)
  if (nearest) return redirect(href('/:language?/write/letter/:step', { ...params, step: nearest }), 303)
  if (!isLetterPage(params.step)) return { view: 'ended' as const }
  const asked = last?.at === params.step ? last : { draft, pressed: toPress(params.step) }
  try {
    const services = context.get(servicesContext)
    const { view } = await showStep({ ...asked, language: requestedLanguage(params), services })
    return view
  } catch (error) {
    const rescue = rescueAfter(error, draft)
    return data(rescue, { status: rescueStatuses[rescue.why] })
  }
}

/** The button that leads to a page. Where nobody holds the seat any more, every button leads to the page that says so. */
function toPress(page: LetterPageName) {
  const intent: LetterIntent = page === 'nobody' ? 'write' : page
  return { intent, move: '', change: '', keep: '' }
}

export default function LetterStepRoute({ loaderData }: Route.ComponentProps) {
  return <LetterAnswer {...loaderData} />
}
