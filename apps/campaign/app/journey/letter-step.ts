import type { Language } from '@safe-to-report/languages'
import type { LetterLanguage } from '@safe-to-report/letters/campaigns'
import type { LetterParagraph, Likeness, Recipient } from '@safe-to-report/letters/writing'
import {
  askForEmail,
  buildLetter,
  compareToCampaign,
  compose,
  digestOf,
  languageOf,
  type Letter,
  type OpenCampaign,
} from './build-letter.ts'
import { parseDraft } from './parse-draft.ts'
import type { Draft, DraftField, FieldFault } from './draft.ts'
import { movePoint } from './order-points.ts'
import { type Finding, listFindings } from './read-through.ts'
import { reachOf, recipientOf, type Seat } from './seat.ts'

/** What a button of the letter's pages asks for. */
export const letterIntents = [
  'write',
  'points',
  'order',
  'why',
  'sign',
  'read',
  'ways',
  'own-mail',
  'paper',
  'send',
] as const
export type LetterIntent = (typeof letterIntents)[number]

/** The page that comes next. `send` is no page: the letter is checked, and may be kept and confirmed. */
export type LetterStep =
  | { step: 'points' | 'sign'; draft: Draft; faults: FieldFault[] }
  | { step: 'order'; draft: Draft }
  | { step: 'why'; draft: Draft; faults: FieldFault[]; soFar: LetterParagraph[]; writtenIn: LetterLanguage }
  | {
      step: 'read'
      draft: Draft
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
  | { step: 'ways'; draft: Draft; letter: Letter; faults: FieldFault[] }
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
    case 'points':
      return { step: 'points', draft, faults: [] }
    case 'order':
      return decideOrder({ ...situation, draft })
    case 'why':
      return showWhy({ ...situation, draft }, [])
    case 'sign':
      return decideSign({ ...situation, draft })
    case 'read':
    case 'ways':
    case 'own-mail':
    case 'paper':
    case 'send':
      return decideWhole({ ...situation, draft }, intent)
  }
}

/** One point alone is in order, and none is asked about first. */
function decideOrder(situation: LetterSituation): LetterStep {
  const { draft } = situation
  if (draft.points.length === 0)
    return { step: 'points', draft, faults: [{ field: 'points', fault: 'points-missing' }] }
  return draft.points.length === 1
    ? showWhy(situation, [])
    : { step: 'order', draft: { ...draft, points: movePoint(draft.points, situation.move) } }
}

function showWhy(situation: LetterSituation, faults: FieldFault[]): LetterStep {
  const { draft, campaign, seat } = situation
  const writtenIn = languageOf(draft, campaign)
  const whole = compose({ ...draft, why: '', ownWords: '' }, writtenIn, { seat, campaign })
  return {
    step: 'why',
    draft,
    faults,
    writtenIn,
    soFar: whole.paragraphs.filter(({ origin }) => origin === 'campaign'),
  }
}

function decideSign(situation: LetterSituation): LetterStep {
  const { draft } = situation
  const own = listFaults(draft).filter(({ field }) => pageOf[field] === 'points' || pageOf[field] === 'why')
  return own.length > 0 ? backTo(own, situation) : { step: 'sign', draft, faults: [] }
}

/** Every step at which the letter stands whole. */
function decideWhole(situation: LetterSituation, intent: 'read' | 'ways' | 'own-mail' | 'paper' | 'send'): LetterStep {
  const checked = parseDraft(situation.draft, { email: intent === 'send' })
  // The ways ask for an address themselves, where one is needed.
  const elsewhere = checked.ok ? [] : checked.faults.filter(({ field }) => intent === 'read' || field !== 'email')
  if (elsewhere.length > 0) return backTo(elsewhere, situation)
  const { language, seat, campaign } = situation
  const readTo = String(seat.member?.id ?? 0)
  const whole = checked.ok ? checked.draft : situation.draft
  const letter = buildLetter(whole, language, { seat, campaign })
  const draft = { ...whole, readTo, readAs: digestOf(whole, { seat, campaign }) }
  const isToAnother = !['', readTo].includes(situation.draft.readTo)
  // Whoever asks to read it may have changed it themselves; on every later page it is as it was read, or is read again.
  const isReworded = intent !== 'read' && !isToAnother && !['', draft.readAs].includes(situation.draft.readAs)
  if (intent === 'read' || isToAnother || isReworded) {
    const compared = compareToCampaign(draft, { seat, campaign })
    const told = { findings: listFindings(draft), mayAdd: askForEmail(draft, campaign), ...compared }
    return { step: 'read', draft, letter, isToAnother, isReworded, ...told }
  }
  if (!checked.ok) return { step: 'ways', draft, letter, faults: checked.faults }
  return decideWay({ ...situation, draft }, intent, letter)
}

function decideWay(
  { draft, language, seat, campaign }: LetterSituation,
  intent: 'ways' | 'own-mail' | 'paper' | 'send',
  letter: Letter,
): LetterStep {
  if (intent === 'paper') return { step: intent, draft, letter }
  // Whoever gets a mail sees where it came from, so it can ask for an answer there.
  if (intent === 'own-mail')
    return { step: intent, draft, letter: buildLetter(draft, language, { seat, campaign, isOwnMail: true }) }
  const reach = reachOf(seat)
  // No button offers to send without an address: the seat lost it while the page stood open.
  if (intent === 'ways' || reach.reach !== 'send') return { step: 'ways', draft, letter, faults: [] }
  const { compared } = compareToCampaign(draft, { seat, campaign })
  return { step: 'send', draft, letter, recipient: recipientOf(campaign.recipientKind, seat, reach.member), compared }
}

const pageOf: Record<DraftField, 'points' | 'why' | 'sign'> = {
  points: 'points',
  why: 'why',
  ownWords: 'why',
  name: 'sign',
  addressLine: 'sign',
  postcodeInLetter: 'sign',
  email: 'sign',
}

/** The first page on which something is wrong, with all that is wrong there. */
function backTo(faults: FieldFault[], situation: LetterSituation): LetterStep {
  const page = (['points', 'why', 'sign'] as const).find((each) => faults.some(({ field }) => pageOf[field] === each))
  const there = faults.filter(({ field }) => pageOf[field] === page)
  if (page === 'why') return showWhy(situation, there)
  return { step: page ?? 'points', draft: situation.draft, faults: there }
}

function listFaults(draft: Draft): FieldFault[] {
  const checked = parseDraft(draft, { email: false })
  return checked.ok ? [] : checked.faults
}
