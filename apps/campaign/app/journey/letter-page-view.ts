import type { CampaignDay } from '@safe-to-report/bill-tracker/reading'
import type { letterLimits } from '@safe-to-report/letters/writing'
import type { Rescue } from '../http/rescue.server.ts'
import type { OpenCampaign } from './build-letter.ts'
import type { CitedPoints } from './cite-points.ts'
import type { Draft } from './draft.ts'
import type { LetterStep } from './letter-step.ts'
import type { Pressed } from './read-pressed.ts'
import type { Seat } from './seat.ts'

/** A step that has a page. */
export type ShownStep = Exclude<LetterStep, { step: 'send' }>

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
      before: CampaignDay | null
      pressed: Pressed
    }
  | { view: 'closed'; draft: Draft }
  | { view: 'ended' }
  | Rescue

/** A page to show, and with which status. */
export interface LetterPageShown {
  is: 'page'
  view: LetterPageView
  status: 200 | 400 | 410 | 429 | 500 | 503
}
