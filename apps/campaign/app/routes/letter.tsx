import { todayInLondon } from '@safe-to-report/bill-tracker'
import {
  hashCampaignRuns,
  type Language,
  letterLimits,
  letterPaths,
  type LetterToSubmit,
} from '@safe-to-report/letters'
import { data, href, redirect } from 'react-router'
import { clientAddressContext, servicesContext } from '../contexts.ts'
import { toRescue, toRescueAfter } from '../http/rescue.server.ts'
import { citePoints, listSourceKeys } from '../journey/cite-points.ts'
import { type Draft, readDraft } from '../journey/draft.ts'
import { decideLetterStep, type LetterStep, type OpenCampaign } from '../journey/letter-step.ts'
import { makeForSeat } from '../journey/make-for-seat.ts'
import { type Pressed, readPressed } from '../journey/read-pressed.ts'
import type { Seat } from '../journey/seat.ts'
import { logFailure } from '../log.server.ts'
import { CampaignClosed } from '../pages/campaign-closed.tsx'
import { LetterPage } from '../pages/letter/letter-page.tsx'
import { RescuePage } from '../pages/rescue-page.tsx'
import { type Guard, readGuard } from '../proof/guard.ts'
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
  try {
    return await takeStep({
      pressed: readPressed(form),
      draft,
      guard: readGuard(form),
      language: requestedLanguage(params),
      services: context.get(servicesContext),
      clientAddress: context.get(clientAddressContext),
    })
  } catch (error) {
    return toRescueAfter(error, draft)
  }
}

interface StepToTake {
  pressed: Pressed
  draft: Draft
  guard: Guard
  language: Language
  services: Services
  clientAddress: string
}

async function takeStep({ pressed, draft: typed, guard, language, services, clientAddress }: StepToTake) {
  const [seat, found] = await Promise.all([services.findSeat(typed.gss), services.findCampaign(typed.campaign)])
  if (!seat) return toRescue('seat', { ...typed, gss: '' })
  if (!found) return data({ view: 'closed' as const, draft: typed }, { status: 410 })
  // From the first page on it is this campaign, also when another opens or this one ends.
  const draft = { ...typed, campaign: found.slug }
  const campaign = await makeForSeat(found, seat, services)

  const step = decideLetterStep({ ...pressed, draft, language, seat, campaign })
  if (step.step !== 'send') return showStep(step, { seat, campaign, pressed, services })
  if (guard.isTrapped) return toRescue('trapped', draft)
  const isProven = await services.isProven(guard.proof)
  const isWithinLimits =
    (isProven || (await services.isWithinLimit('letter-unproven', clientAddress))) &&
    (await services.isWithinLimit('letter-by-address', clientAddress)) &&
    (await services.isWithinLimit('letter-by-email', step.draft.email))
  if (!isWithinLimits) return toRescue('too-many', draft)
  const { statusToken } = await services.submitLetter(toSubmit(campaign.id, language, step), {
    clientAddress,
    isProven,
  })
  await rememberLetter(services, campaign, seat, step.compared)
  return redirect(letterPaths.status(language, statusToken), 303)
}

interface ShownWith {
  seat: Seat
  campaign: OpenCampaign
  pressed: Pressed
  services: Services
}

async function showStep(step: Exclude<LetterStep, { step: 'send' }>, { seat, campaign, pressed, services }: ShownWith) {
  const { points } = campaign.content
  const cited = step.step === 'points' ? citePoints(points, await services.findSources(listSourceKeys(points))) : {}
  const isLikeOthers = step.step === 'read' && (await services.isLikeOthers(toCompare(campaign, seat, step.compared)))
  const isTest = step.step === 'ways' && (await services.listTested()).has(campaign.id)
  const isFaulty = 'faults' in step && step.faults.length > 0
  const today = todayInLondon(services.now())
  const view = {
    view: 'letter' as const,
    seat,
    campaign,
    step,
    limits: letterLimits,
    today,
    cited,
    isLikeOthers,
    isTest,
    pressed,
  }
  return data(view, { status: isFaulty ? 400 : 200 })
}

function toCompare({ id, content }: OpenCampaign, seat: Seat, text: string) {
  return { campaignId: id, text, campaignRuns: hashCampaignRuns(content, seat.name) }
}

/** The letter is kept already: that others cannot be compared with it is no reason to fail. */
async function rememberLetter(services: Services, campaign: OpenCampaign, seat: Seat, text: string): Promise<void> {
  try {
    await services.rememberLetter(toCompare(campaign, seat, text))
  } catch (error) {
    logFailure(error)
  }
}

function toSubmit(campaignId: string, language: Language, step: LetterStep & { step: 'send' }): LetterToSubmit {
  const { draft, letter, memberId } = step
  return {
    campaignId,
    constituencyGss: draft.gss,
    memberId,
    supporter: { name: draft.name, email: draft.email },
    language,
    subject: letter.subject,
    body: letter.body,
  }
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
