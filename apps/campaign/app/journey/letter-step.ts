import {
  type ChosenContent,
  type ComposedLetter,
  composeLetter,
  type Language,
  type LetterLanguage,
  type LetterParagraph,
  listLetterLanguages,
} from '@safe-to-report/letters'
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
  writtenIn: LetterLanguage
  /** What the campaign's words in it say in the reader's language; null where that is the letter's own. */
  meaning: LetterMeaning | null
}

export interface LetterMeaning {
  language: Language
  subject: string
  paragraphs: string[]
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
  /** The language of the page, for what the letter means. */
  language: Language
  seat: Seat
  campaign: OpenCampaign
}): LetterStep {
  const { intent, draft, language, seat, campaign } = options
  const reach = reachOf(seat)
  if (reach.reach === 'nobody') return { step: 'nobody' }
  if (intent === 'write' || intent === 'edit') return { step: 'compose', draft, faults: [] }

  const checked = checkDraft(draft, { email: intent === 'send' })
  if (!checked.ok) return { step: 'compose', draft, faults: checked.faults }
  const letter = buildLetter(checked.draft, language, seat, campaign)
  if (intent !== 'send') return { step: intent, draft: checked.draft, letter }
  // No button offers this: the seat lost its address while the page stood open.
  if (reach.reach !== 'send') return { step: 'preview', draft: checked.draft, letter }
  return { step: 'send', draft: checked.draft, letter, memberId: reach.member.id }
}

function buildLetter(draft: Draft, reads: Language, seat: Seat, { content }: OpenCampaign): Letter {
  const compose = (language: Language): ComposedLetter =>
    composeLetter({
      content,
      language,
      choice: { subject: '', opening: '', points: draft.points, why: '', ownWords: draft.ownWords, replyByEmail: true },
      member: seat.member,
      seat,
      supporter: { name: draft.name, addressLine: draft.addressLine },
    })
  // Welsh may have been chosen before the campaign lost a text in it.
  const writtenIn = listLetterLanguages(content).find((language) => language === draft.letterLanguage) ?? 'en'
  const { subject, body } = compose(writtenIn)
  return { subject, body, writtenIn, meaning: reads === writtenIn ? null : toMeaning(reads, compose(reads)) }
}

function toMeaning(language: Language, { subject, paragraphs }: ComposedLetter): LetterMeaning {
  const notTheirOwn = ({ origin }: LetterParagraph): boolean => origin !== 'own'
  return { language, subject, paragraphs: paragraphs.filter(notTheirOwn).map(({ text }) => text) }
}
