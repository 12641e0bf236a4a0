import { type ChosenContent, composeLetter } from '@safe-to-report/letters'
import { checkDraft } from './check-draft.ts'
import type { Draft, FieldFault } from './draft.ts'
import { reachOf, type Seat } from './seat.ts'

/** What a supporter may choose from. */
export interface OpenCampaign {
  id: string
  /** Made for the member whom this letter is for. */
  content: ChosenContent
}

export interface Letter {
  subject: string
  body: string
}

/** What a button of the letter's pages asks for. */
export const letterIntents = ['write', 'edit', 'preview', 'own-mail', 'paper', 'send'] as const
export type LetterIntent = (typeof letterIntents)[number]

/** The page that comes next. `send` is no page: the letter is checked, and may be kept and confirmed. */
export type LetterStep =
  | { step: 'compose'; draft: Draft; faults: FieldFault[] }
  | { step: 'preview' | 'own-mail' | 'paper'; draft: Draft; letter: Letter }
  | { step: 'send'; draft: Draft; letter: Letter; memberId: number }
  | { step: 'nobody' }

/** Decides the next step from what was pressed and typed. Pure: whatever is wrong leads back to the form, with its words. */
export function decideLetterStep(options: {
  intent: LetterIntent
  draft: Draft
  seat: Seat
  campaign: OpenCampaign
}): LetterStep {
  const { intent, draft, seat, campaign } = options
  const reach = reachOf(seat)
  if (reach.reach === 'nobody') return { step: 'nobody' }
  if (intent === 'write' || intent === 'edit') return { step: 'compose', draft, faults: [] }

  const checked = checkDraft(draft, { email: intent === 'send' })
  if (!checked.ok) return { step: 'compose', draft, faults: checked.faults }
  const letter = buildLetter(checked.draft, seat, campaign)
  if (intent !== 'send') return { step: intent, draft: checked.draft, letter }
  // No button offers this: the seat lost its address while the page stood open.
  if (reach.reach !== 'send') return { step: 'preview', draft: checked.draft, letter }
  return { step: 'send', draft: checked.draft, letter, memberId: reach.member.id }
}

function buildLetter(draft: Draft, seat: Seat, campaign: OpenCampaign): Letter {
  const { subject, body } = composeLetter({
    content: campaign.content,
    language: 'en',
    choice: { subject: '', opening: '', points: draft.points, why: '', ownWords: draft.ownWords, replyByEmail: true },
    member: seat.member,
    seat,
    supporter: { name: draft.name, addressLine: draft.addressLine },
  })
  return { subject, body }
}
