import { todayInLondon } from '@safe-to-report/bill-tracker/words'
import type { Language } from '@safe-to-report/languages'
import { letterLimits } from '@safe-to-report/letters/writing'
import { type Rescue, type RescueReason, rescueStatuses } from '../http/rescue.server.ts'
import type { Services } from '../services/index.server.ts'
import { type CitedPoints, citePoints, listSourceKeys } from './cite-points.ts'
import type { Draft } from './draft.ts'
import type { OpenCampaign } from './build-letter.ts'
import { decideLetterStep, type LetterStep } from './letter-step.ts'
import { makeForSeat } from './make-for-seat.ts'
import { withBorders } from './name-borders.ts'
import type { Pressed } from './read-pressed.ts'
import type { Seat } from './seat.ts'
import { type Sender, sendLetter, toCompare } from './send-letter.server.ts'

interface StepToTake {
  pressed: Pressed
  draft: Draft
  language: Language
  services: Services
  /** Undefined where a page is only looked at: then nothing is sent. */
  sender: Sender | undefined
}

type ShownStep = Exclude<LetterStep, { step: 'send' }>

/** What a page of the letter is made of. */
export type LetterPageView =
  | {
      view: 'letter'
      seat: Seat
      campaign: OpenCampaign
      step: ShownStep
      limits: typeof letterLimits
      today: string
      cited: CitedPoints
      isLikeOthers: boolean
      isTest: boolean
      pressed: Pressed
    }
  | { view: 'closed'; draft: Draft }
  | { view: 'ended' }
  | Rescue

/** What came of a step: the letter is kept and waits to be confirmed, or there is a page to show. */
export type StepTaken =
  | { is: 'sent'; statusToken: string }
  | { is: 'page'; view: LetterPageView; status: 200 | 400 | 410 | 429 | 500 | 503 }

export async function takeStep(asked: StepToTake): Promise<StepTaken> {
  const { pressed, draft: typed, language, services, sender } = asked
  const [known, found] = await Promise.all([services.seats.find(typed.gss), services.campaigns.find(typed.campaign)])
  if (!known) return hindered('seat', { ...typed, gss: '', border: '' })
  if (!found) return { is: 'page', view: { view: 'closed', draft: typed }, status: 410 }
  const seat = await withBorders(known, typed.border, services.seats.find)
  // From the first page on it is this campaign, also when another opens or this one ends.
  const draft = { ...typed, campaign: found.slug }
  const campaign = await makeForSeat(found, seat, services.campaigns)
  const situation = { ...pressed, draft, language, seat, campaign }

  const step = decideLetterStep(situation)
  if (step.step !== 'send') return showStep(step, { seat, campaign, pressed, services })
  if (!sender) {
    const looked = decideLetterStep({ ...situation, intent: 'ways' })
    if (looked.step === 'send') throw new Error('a letter was sent by looking at the ways to send it')
    return showStep(looked, { seat, campaign, pressed, services })
  }
  const sent = await sendLetter(step, { seat, campaign, language, sender, services })
  return sent.is === 'sent' ? sent : hindered(sent.why, draft)
}

function hindered(why: Exclude<RescueReason, 'database' | 'fault'>, draft: Draft): StepTaken {
  return { is: 'page', view: { view: 'rescue', why, draft }, status: rescueStatuses[why] }
}

interface ShownWith {
  seat: Seat
  campaign: OpenCampaign
  pressed: Pressed
  services: Services
}

async function showStep(step: ShownStep, { seat, campaign, pressed, services }: ShownWith): Promise<StepTaken> {
  const { points } = campaign.content
  const cited =
    step.step === 'points' ? citePoints(points, await services.campaigns.findSources(listSourceKeys(points))) : {}
  const isLikeOthers =
    step.step === 'read' && (await services.letters.isLikeOthers(toCompare(campaign, seat, step.compared)))
  const isTest = step.step === 'ways' && (await services.campaigns.listTested()).has(campaign.id)
  const isFaulty = 'faults' in step && step.faults.length > 0
  const today = todayInLondon(await services.now())
  const shown = { seat, campaign, step, limits: letterLimits, today, cited, isLikeOthers, isTest, pressed }
  return { is: 'page', view: { view: 'letter', ...shown }, status: isFaulty ? 400 : 200 }
}
