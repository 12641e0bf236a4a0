import type { Language } from '@safe-to-report/languages'
import type { LetterToSubmit } from '@safe-to-report/letters/writing'
import type { Guard } from '../proof/guard.ts'
import type { Services } from '../services/index.server.ts'
import { admit, type Admitted } from './admit.ts'
import type { Draft } from './draft.ts'
import { findSituation, showHindered, type StepAsked } from './find-situation.server.ts'
import type { LetterPageShown } from './letter-page-view.ts'
import { decideLetterStep, type LetterStep } from './letter-step.ts'
import { isWithinLimits } from './limits.ts'
import { showPage } from './show-step.server.ts'
import { toCompare } from './to-compare.ts'

/** Who presses send: what their form says of people and programs, and an address that only rate limits see. */
export interface Sender {
  guard: Guard
  clientAddress: string
}

/** What came of sending: the letter is kept and waits to be confirmed, or there is a page to show. */
export type LetterTaken = { is: 'sent'; statusToken: string } | LetterPageShown

/** Keeps a letter that is whole, sealed, until its writer confirms it; not from a program, and not too many. */
export async function sendLetter(asked: StepAsked, { guard, clientAddress }: Sender): Promise<LetterTaken> {
  const found = await findSituation(asked)
  if (found.is === 'page') return found
  const { situation } = found
  const step = decideLetterStep(situation)
  // Something is wrong, or not as it was when it was read.
  if (step.step !== 'send') return showPage(step, situation, asked)
  const { draft, seat, campaign } = situation
  const { letters, guard: ours } = asked.services
  if (guard.isTrapped) return showHindered('trapped', draft)
  const isProven = await ours.isProven(guard.proof)
  const admitted = await admitLetter(step.draft, { isProven, clientAddress }, asked.services)
  if (admitted.is === 'hindered') return showHindered(admitted.why, draft)
  const submitter = { clientAddress, isProven, atMeeting: admitted.atMeeting }
  const letter = toSubmit(campaign.id, asked.language, step)
  const { statusToken } = await letters.submit(letter, submitter, toCompare(campaign, seat, step.compared))
  return { is: 'sent', statusToken }
}

function admitLetter(
  { meeting }: Draft,
  { isProven, clientAddress }: { isProven: boolean; clientAddress: string },
  { meetings, guard }: Services,
): Promise<Admitted> {
  return admit({
    meeting,
    countAtMeeting: (code) => meetings.takePlace(code, clientAddress),
    countByAddress: () => isWithinLimits('letter', isProven, (name) => guard.isWithinLimit(name, clientAddress)),
  })
}

function toSubmit(campaignId: string, language: Language, step: LetterStep & { step: 'send' }): LetterToSubmit {
  const { draft, letter, recipient } = step
  return {
    campaignId,
    recipient,
    supporter: { name: draft.name, email: draft.email },
    language,
    subject: letter.subject,
    body: letter.body,
  }
}
