import { todayInLondon } from '@safe-to-report/bill-tracker'
import { type Language, letterLimits, letterPaths } from '@safe-to-report/letters'
import { data, href, redirect } from 'react-router'
import { z } from 'zod'
import { clientAddressContext, servicesContext } from '../contexts.ts'
import { toRescue, toRescueAfter } from '../http/rescue.server.ts'
import { type Draft, readDraft, readText } from '../journey/draft.ts'
import { decideLetterStep, type LetterIntent, letterIntents, type LetterStep } from '../journey/letter-step.ts'
import { makeForSeat } from '../journey/make-for-seat.ts'
import { inLanguage } from '../language.ts'
import { CampaignClosed } from '../pages/campaign-closed.tsx'
import { LetterPage } from '../pages/letter-page.tsx'
import { RescuePage } from '../pages/rescue-page.tsx'
import type { Services } from '../services.server.ts'
import { requestedLanguage } from './requested-language.ts'
import type { Route } from './+types/letter'

/** The letter's pages exist only as answers to what was typed before; asked for by address, the journey begins. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ request, params }, next) =>
    request.method === 'POST' ? next() : redirect(href('/:language?/write/mp', params), 303),
]

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  const draft = readDraft(form)
  const intent = z.enum(letterIntents).catch('write').parse(readText(form, 'intent'))
  try {
    return await takeStep({
      intent,
      draft,
      language: requestedLanguage(params),
      services: context.get(servicesContext),
      clientAddress: context.get(clientAddressContext),
    })
  } catch (error) {
    return toRescueAfter(error, draft)
  }
}

interface StepToTake {
  intent: LetterIntent
  draft: Draft
  language: Language
  services: Services
  clientAddress: string
}

async function takeStep({ intent, draft, language, services, clientAddress }: StepToTake) {
  const [seat, found] = await Promise.all([services.findSeat(draft.gss), services.findCampaign()])
  if (!seat) return redirect(href('/:language?/write/mp', inLanguage(language)), 303)
  if (!found) return data({ view: 'closed' as const, draft }, { status: 410 })
  const campaign = await makeForSeat(found, seat, services)

  const step = decideLetterStep({ intent, draft, language, seat, campaign })
  if (step.step !== 'send') {
    const isFaulty = step.step === 'compose' && step.faults.length > 0
    const today = todayInLondon(services.now())
    const view = { view: 'letter' as const, seat, campaign, step, limits: letterLimits, today }
    return data(view, { status: isFaulty ? 400 : 200 })
  }
  const isWithinLimits =
    (await services.isWithinLimit('letter-by-address', clientAddress)) &&
    (await services.isWithinLimit('letter-by-email', step.draft.email))
  if (!isWithinLimits) return toRescue('too-many', draft)
  const { statusToken } = await keepLetter(services, campaign.id, language, step)
  return redirect(letterPaths.status(language, statusToken), 303)
}

function keepLetter(services: Services, campaignId: string, language: Language, step: LetterStep & { step: 'send' }) {
  const { draft, letter, memberId } = step
  return services.submitLetter({
    campaignId,
    constituencyGss: draft.gss,
    memberId,
    supporter: { name: draft.name, email: draft.email },
    language,
    subject: letter.subject,
    body: letter.body,
  })
}

export default function Letter({ actionData }: Route.ComponentProps) {
  if (!actionData) return null
  switch (actionData.view) {
    case 'letter':
      return <LetterPage {...actionData} />
    case 'closed':
      return <CampaignClosed draft={actionData.draft} />
    case 'rescue':
      return <RescuePage {...actionData} />
  }
}
