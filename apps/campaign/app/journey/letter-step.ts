import type { Language } from '@safe-to-report/languages'
import type { Likeness, Recipient } from '@safe-to-report/letters/writing'
import {
  askForEmail,
  buildLetter,
  compareToCampaign,
  digestOf,
  type Letter,
  type OpenCampaign,
} from './build-letter.ts'
import { parseDraft } from './parse-draft.ts'
import type { Draft, DraftField, FieldFault } from './draft.ts'
import { type GrowingLetter, growLetter } from './growing-letter.ts'
import { movePoint } from './order-points.ts'
import { type Finding, listFindings } from './read-through.ts'
import { reachOf, recipientOf, type Seat } from './seat.ts'

/** What a button of the letter's pages asks for. */
export const letterIntents = ['write', 'why', 'sign', 'read', 'own-mail', 'paper', 'send'] as const
export type LetterIntent = (typeof letterIntents)[number]

/** The page that comes next. `send` is no page: the letter is checked, and may be kept and confirmed. */
export type LetterStep =
  | { step: 'why'; draft: Draft; faults: FieldFault[]; letters: GrowingLetter[] }
  | { step: 'sign'; draft: Draft; faults: FieldFault[] }
  | {
      step: 'read'
      draft: Draft
      /** Of the e-mail address alone, which is asked for where it is needed. */
      faults: FieldFault[]
      letter: Letter
      findings: Finding[]
      likeness: Likeness
      compared: string
      /** The sentence that an e-mail address, given later or written from, puts into it. */
      mayAdd: string | null
      /** Somebody else holds the seat than when its writer read the letter, which is to them now. */
      isToAnother: boolean
      /** It is to the same member and says something else than when its writer read it. */
      isReworded: boolean
    }
  | { step: 'own-mail' | 'paper'; draft: Draft; letter: Letter }
  | { step: 'send'; draft: Draft; letter: Letter; recipient: Recipient; compared: string }
  | { step: 'nobody'; draft: Draft }

export interface LetterSituation {
  intent: LetterIntent
  draft: Draft
  /** A point to be moved, such as `up second`; empty when none is. */
  move: string
  /** The language of the page, for what the letter means. */
  language: Language
  seat: Seat
  campaign: OpenCampaign
}

/** Decides the next step from what was pressed and typed. Pure: whatever is wrong leads back to where it was typed. */
export function decideLetterStep(situation: LetterSituation): LetterStep {
  const { intent, seat } = situation
  // What the campaign no longer offers falls away here, so that every later step counts the same points.
  const offered = situation.campaign.content.points.map(({ slug }) => slug)
  const draft = { ...situation.draft, points: situation.draft.points.filter((slug) => offered.includes(slug)) }
  if (reachOf(seat).reach === 'nobody') return { step: 'nobody', draft }
  switch (intent) {
    case 'write':
    case 'why':
      return showWhy({ ...situation, draft: { ...draft, points: movePoint(draft.points, situation.move) } }, [])
    case 'sign':
      return decideSign({ ...situation, draft })
    case 'read':
    case 'own-mail':
    case 'paper':
    case 'send':
      return decideWhole({ ...situation, draft }, intent)
  }
}

function showWhy({ draft, language, seat, campaign }: LetterSituation, faults: FieldFault[]): LetterStep {
  return { step: 'why', draft, faults, letters: growLetter({ draft, language, seat, campaign }) }
}

function decideSign(situation: LetterSituation): LetterStep {
  const { draft } = situation
  const own = listFaults(draft).filter(({ field }) => pageOf[field] === 'why')
  return own.length > 0 ? backTo(own, situation) : { step: 'sign', draft, faults: [] }
}

type WholeIntent = 'read' | 'own-mail' | 'paper' | 'send'

/** Every step at which the letter stands whole. */
function decideWhole(situation: LetterSituation, intent: WholeIntent): LetterStep {
  const checked = parseDraft(situation.draft, { email: intent === 'send' })
  // Where the letter is read, an address is asked for too, if one is needed.
  const elsewhere = checked.ok ? [] : checked.faults.filter(({ field }) => intent === 'read' || field !== 'email')
  if (elsewhere.length > 0) return backTo(elsewhere, situation)
  const { seat, campaign } = situation
  const readTo = String(seat.member?.id ?? 0)
  const whole = checked.ok ? checked.draft : situation.draft
  const draft = { ...whole, readTo, readAs: digestOf(whole, { seat, campaign }) }
  const isToAnother = !['', readTo].includes(situation.draft.readTo)
  // Whoever asks to read it may have changed it themselves; on every later page it is as it was read, or is read again.
  const isReworded = intent !== 'read' && !isToAnother && !['', draft.readAs].includes(situation.draft.readAs)
  if (intent === 'read' || isToAnother || isReworded)
    return showRead({ ...situation, draft }, { isToAnother, isReworded, faults: [] })
  if (!checked.ok) return showRead({ ...situation, draft }, { isToAnother, isReworded, faults: checked.faults })
  return decideWay({ ...situation, draft }, intent)
}

type ReadAgain = Pick<LetterStep & { step: 'read' }, 'isToAnother' | 'isReworded' | 'faults'>

function showRead({ draft, language, seat, campaign }: LetterSituation, again: ReadAgain): LetterStep {
  const letter = buildLetter(draft, language, { seat, campaign })
  const compared = compareToCampaign(draft, { seat, campaign })
  const told = { findings: listFindings(draft), mayAdd: askForEmail(draft, campaign), ...compared }
  return { step: 'read', draft, letter, ...again, ...told }
}

function decideWay(situation: LetterSituation, intent: Exclude<WholeIntent, 'read'>): LetterStep {
  const { draft, language, seat, campaign } = situation
  const letter = buildLetter(draft, language, { seat, campaign })
  if (intent === 'paper') return { step: intent, draft, letter }
  // Whoever gets a mail sees where it came from, so it can ask for an answer there.
  if (intent === 'own-mail')
    return { step: intent, draft, letter: buildLetter(draft, language, { seat, campaign, isOwnMail: true }) }
  const reach = reachOf(seat)
  // No button offers to send without an address: the seat lost it while the page stood open.
  if (reach.reach !== 'send') return showRead(situation, { isToAnother: false, isReworded: false, faults: [] })
  const { compared } = compareToCampaign(draft, { seat, campaign })
  return { step: 'send', draft, letter, recipient: recipientOf(campaign.recipientKind, seat, reach.member), compared }
}

const pageOf: Record<DraftField, 'why' | 'sign'> = {
  points: 'why',
  why: 'why',
  ownWords: 'why',
  name: 'sign',
  addressLine: 'sign',
  postcodeInLetter: 'sign',
  email: 'sign',
}

/** The first page on which something is wrong, with all that is wrong there. */
function backTo(faults: FieldFault[], situation: LetterSituation): LetterStep {
  const atWhy = faults.filter(({ field }) => pageOf[field] === 'why')
  if (atWhy.length > 0) return showWhy(situation, atWhy)
  return { step: 'sign', draft: situation.draft, faults }
}

function listFaults(draft: Draft): FieldFault[] {
  const checked = parseDraft(draft, { email: false })
  return checked.ok ? [] : checked.faults
}
