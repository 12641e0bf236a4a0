import { createHash } from 'node:crypto'
import type { RecipientKind } from '@safe-to-report/db'
import { type ChosenContent, type LetterLanguage, listLetterLanguages } from '@safe-to-report/letters/campaigns'
import {
  type ComposedLetter,
  composeLetter,
  hashCampaignRuns,
  type LetterParagraph,
  letterWords,
  type Likeness,
  measureLikeness,
} from '@safe-to-report/letters/writing'
import type { Language } from '@safe-to-report/languages'
import type { Draft } from './draft.ts'
import type { Seat } from './seat.ts'

/** What a supporter may choose from. */
export interface OpenCampaign {
  id: string
  askSlug: string
  recipientKind: RecipientKind
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

/** What a letter is built for, besides what its writer chose. */
interface LetterSetting {
  seat: Seat
  campaign: OpenCampaign
  /** It goes from its writer's own mail, to which an answer finds back. */
  isOwnMail?: true
}

export function buildLetter(draft: Draft, reads: Language, setting: LetterSetting): Letter {
  const writtenIn = languageOf(draft, setting.campaign)
  const { subject, body } = compose(draft, writtenIn, setting)
  const meaning = reads === writtenIn ? null : toMeaning(reads, compose(draft, reads, setting))
  return { subject, body, writtenIn, meaning }
}

/**
 * By which a letter is known again. How it asks to be answered is no part of that: an address given on a later page, or the writer's
 * own mail, makes no other letter of it.
 */
export function digestOf(draft: Draft, { seat, campaign }: LetterSetting): string {
  const { subject, body } = compose(draft, languageOf(draft, campaign), { seat, campaign, isOwnMail: true })
  return createHash('sha256')
    .update(JSON.stringify([subject, body]))
    .digest('base64url')
}

/** Welsh may have been chosen before the campaign lost a text in it. */
export function languageOf(draft: Draft, { content }: OpenCampaign): LetterLanguage {
  return listLetterLanguages(content).find((language) => language === draft.letterLanguage) ?? 'en'
}

/** How the letter asks for an answer by e-mail, while nobody knows yet whether it can; null where it does, or is not to. */
export function askForEmail(draft: Draft, campaign: OpenCampaign): string | null {
  if (!draft.replyByEmail || draft.email.trim() !== '') return null
  return letterWords[languageOf(draft, campaign)].answer['by-email']
}

export function compose(
  draft: Draft,
  language: Language,
  { seat, campaign, isOwnMail }: LetterSetting,
): ComposedLetter {
  const { name, addressLine, postcodeInLetter: postcode, email } = draft
  return composeLetter({
    content: campaign.content,
    language,
    choice: draft,
    member: seat.member,
    seat,
    supporter: { name, addressLine, postcode, hasEmail: isOwnMail ?? email.trim() !== '' },
  })
}

function toMeaning(language: Language, { subject, paragraphs }: ComposedLetter): LetterMeaning {
  const notTheirOwn = ({ origin }: LetterParagraph): boolean => origin !== 'own'
  return { language, subject, paragraphs: paragraphs.filter(notTheirOwn).map(({ text }) => text) }
}

/** How much is the writer's own, and the words that can be compared with other letters: no greeting and no signature. */
export function compareToCampaign(draft: Draft, setting: LetterSetting): { likeness: Likeness; compared: string } {
  const { seat, campaign } = setting
  const { paragraphs } = compose(draft, languageOf(draft, campaign), setting)
  const compared = paragraphs.flatMap(({ origin, text }) => (origin === 'frame' ? [] : [text])).join('\n\n')
  return { likeness: measureLikeness(compared, hashCampaignRuns(campaign.content, seat)), compared }
}
