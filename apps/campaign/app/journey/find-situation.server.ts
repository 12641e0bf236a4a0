import type { Language } from '@safe-to-report/languages'
import { recipientKindOf } from '@safe-to-report/letters/campaigns'
import { type RescueReason, rescueStatuses } from '../http/rescue.server.ts'
import type { Services } from '../services/index.server.ts'
import type { Draft } from './draft.ts'
import type { LetterPageShown } from './letter-page-view.ts'
import type { LetterSituation } from './letter-step.ts'
import { makeForSeat } from './make-for-seat.ts'
import type { Pressed } from './read-pressed.ts'
import { recipientSources } from './recipients.ts'

export interface StepAsked {
  pressed: Pressed
  draft: Draft
  language: Language
  services: Services
}

/** To whom a letter is and for which campaign, or the page that says why it cannot go on. */
export async function findSituation(
  asked: StepAsked,
): Promise<{ is: 'found'; situation: LetterSituation } | LetterPageShown> {
  const { pressed, draft: typed, language, services } = asked
  const found = await services.campaigns.find(typed.campaign)
  const kind = recipientKindOf[found?.target ?? 'own-mp']
  const seat = await recipientSources[kind].find(typed, services)
  if (!seat) return showHindered('seat', { ...typed, gss: '', border: '' })
  if (!found) return { is: 'page', view: { view: 'closed', draft: typed }, status: 410 }
  // From the first page on it is this campaign, also when another opens or this one ends.
  const draft = { ...typed, campaign: found.slug }
  const campaign = await makeForSeat(found, seat, services)
  return { is: 'found', situation: { ...pressed, draft, language, seat, campaign } }
}

/** The page that gives back what was typed, and says why it is not taken further. */
export function showHindered(why: Exclude<RescueReason, 'database' | 'fault'>, draft: Draft): LetterPageShown {
  return { is: 'page', view: { view: 'rescue', why, draft }, status: rescueStatuses[why] }
}
