import type { Language } from '@safe-to-report/languages'
import type { ChosenContent, ChosenPoint, ChosenText } from '../campaign/choose-variants.ts'
import type { Localized } from '../campaign/content.ts'
import { memberOfParliament } from '../campaign/template.ts'
import { leadOver, listParagraphs, tellWhy } from './arrange-words.ts'
import { answerWanted, signatureOf, type WriterTold } from './answer-wanted.ts'
import { letterLimits } from '../campaign/letter-limits.ts'
import { type LetterSeat, letterWords, type LetterWords, sayWhere } from './letter-words.ts'

/** What a supporter chose and wrote. */
export interface LetterChoice {
  /** Slug of a subject; one that is not offered, or none, is the first. */
  subject: string
  /** Slug of an opening, likewise. */
  opening: string
  /** Slugs of points in the order in which they shall stand; what is not offered falls away. */
  points: readonly string[]
  /** Why it matters to the writer; may be empty. */
  why: string
  /** Further paragraphs of the writer's own; may be empty. */
  ownWords: string
  replyByEmail: boolean
}

/** What a letter is built from. */
export interface LetterParts {
  /** The campaign's content made for this member by `chooseVariants`. */
  content: ChosenContent
  /** English or Welsh for a letter; Spanish and Portuguese tell what it means. */
  language: Language
  choice: LetterChoice
  /** The member's name as Parliament gives it; null while nobody is known to hold the seat. */
  member: { name: string } | null
  seat: LetterSeat
  supporter: WriterTold
}

/** `frame` is what every letter has; `campaign` words are the coalition's, `own` the writer's. */
export interface LetterParagraph {
  origin: 'frame' | 'campaign' | 'own'
  text: string
}

export interface ComposedLetter {
  subject: string
  /** The whole letter as plain text, paragraphs parted by an empty line. */
  body: string
  /** The same in pieces. Composed in another language, the campaign's pieces stand in the same places. */
  paragraphs: LetterParagraph[]
}

/**
 * Builds the letter: exactly what is previewed, printed and sent. The same parts give the same letter. The seat stands first,
 * since an MP's office looks for it first, then the writer's own reason, since it is what is remembered; how to be answered
 * last, where there is a way: by e-mail rather than by post, since post to a home can be opened by others.
 */
export function composeLetter(parts: LetterParts): ComposedLetter {
  const { content, language, choice, member, seat, supporter } = parts
  const words = letterWords[language]
  const inLanguage = (text: Localized): string => (text[language] ?? text.en).trim()
  const { own, frame, campaign } = origins
  const opening = `${sayWhere(seat, language)} ${inLanguage(findChosen(content.openings, choice.opening).text)}`
  const paragraphs = [
    frame(words.salutation(member?.name ?? memberOfParliament[language])),
    campaign(opening),
    ...tellWhy(choice.why, words).map(own),
    ...linkPoints(findPoints(content.points, choice.points), words, inLanguage).map(campaign),
    ...listParagraphs(choice.ownWords).map(own),
    campaign(inLanguage(content.closing.text)),
    frame(words.answer[answerWanted(supporter, choice)]),
    frame([words.close, '', ...signatureOf(supporter)].join('\n').trimEnd()),
  ].filter(({ text }) => text !== '')
  return {
    subject: toSubjectLine(inLanguage(findChosen(content.subjects, choice.subject).text)),
    body: `${paragraphs.map(({ text }) => text).join('\n\n')}\n`,
    paragraphs,
  }
}

const origins = {
  frame: (text: string): LetterParagraph => ({ origin: 'frame', text }),
  campaign: (text: string): LetterParagraph => ({ origin: 'campaign', text }),
  own: (text: string): LetterParagraph => ({ origin: 'own', text }),
}

function findChosen(offered: readonly ChosenText[], slug: string): ChosenText {
  const chosen = offered.find((one) => one.slug === slug) ?? offered[0]
  if (chosen === undefined) throw new Error('a campaign offers no subject or no opening: its content was never checked')
  return chosen
}

function findPoints(offered: readonly ChosenPoint[], slugs: readonly string[]): ChosenPoint[] {
  return [...new Set(slugs)].flatMap((slug) => offered.find((point) => point.slug === slug) ?? [])
}

function linkPoints(
  points: readonly ChosenPoint[],
  words: LetterWords,
  inLanguage: (text: Localized) => string,
): string[] {
  const leads = leadOver(
    points.map(({ bridge }) => (bridge ? inLanguage(bridge) : '')),
    words,
  )
  return points.map(({ text }, index) => `${leads[index] ?? ''} ${inLanguage(text)}`.trim())
}

/** Long names may make a subject too long for its line: it ends then after a whole word. */
function toSubjectLine(subject: string): string {
  if (subject.length <= letterLimits.subject) return subject
  const cut = subject.slice(0, letterLimits.subject)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trim()
}
