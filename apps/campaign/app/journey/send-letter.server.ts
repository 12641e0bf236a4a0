import { hashCampaignRuns, type LetterToCompare, type LetterToSubmit } from '@safe-to-report/letters/writing'
import type { Language } from '@safe-to-report/languages'
import type { Guard } from '../proof/guard.ts'
import type { Services } from '../services/index.server.ts'
import { admit } from './admit.ts'
import type { OpenCampaign } from './build-letter.ts'
import type { LetterStep } from './letter-step.ts'
import type { Seat } from './seat.ts'

/** Who presses send: what their form says of people and programs, and an address that only rate limits see. */
export interface Sender {
  guard: Guard
  clientAddress: string
}

interface SentWith {
  seat: Seat
  campaign: OpenCampaign
  language: Language
  sender: Sender
  services: Services
}

type Sent = { is: 'sent'; statusToken: string } | { is: 'hindered'; why: 'meeting' | 'trapped' | 'too-many' }

/** Keeps a letter, sealed, until its writer confirms it; not from a program, and not too many. */
export async function sendLetter(step: LetterStep & { step: 'send' }, sent: SentWith): Promise<Sent> {
  const { seat, campaign, language, sender, services } = sent
  const { guard, clientAddress } = sender
  if (guard.isTrapped) return { is: 'hindered', why: 'trapped' }
  const isProven = await services.guard.isProven(guard.proof)
  const admitted = await admit({
    meeting: step.draft.meeting,
    countAtMeeting: (meeting) => services.meetings.takePlace(meeting, clientAddress),
    countByAddress: async () =>
      (isProven || (await services.guard.isWithinLimit('letter-unproven', clientAddress))) &&
      (await services.guard.isWithinLimit('letter-by-address', clientAddress)),
  })
  if (admitted.is === 'hindered') return admitted
  const { atMeeting } = admitted
  const letter = toSubmit(campaign.id, language, step)
  const compared = toCompare(campaign, seat, step.compared)
  const { statusToken } = await services.letters.submit(letter, { clientAddress, isProven, atMeeting }, compared)
  return { is: 'sent', statusToken }
}

export function toCompare({ id, content }: OpenCampaign, seat: Seat, text: string): LetterToCompare {
  return { campaignId: id, text, campaignRuns: hashCampaignRuns(content, seat) }
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
