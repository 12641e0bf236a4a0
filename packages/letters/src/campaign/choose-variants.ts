import { type Language, languages } from '@safe-to-report/languages'
import {
  type CampaignContent,
  type ContentSource,
  type LetterLanguage,
  letterLanguages,
  type Localized,
  type Variant,
} from './content.ts'
import { type Conditions, findFitting, fits, type MemberFacts, type Nation } from './rules.ts'
import { renderTemplate, type TemplateFacts } from './template.ts'

/** What is known of whom a letter is for: from the record, brought together by the app. */
export interface LetterFacts {
  /** Null while nobody is known to hold the seat. */
  member: { name: string } | null
  seat: { name: string; nation: Nation }
  /** `noFacts` where the record knows nothing of the member. */
  facts: MemberFacts
}

/** A text made for one member, in every language that it has. */
export interface ChosenText {
  slug: string
  text: Localized
  /** Which variant fitted; null for the words that are for everybody. */
  variant: string | null
  sources: ContentSource[]
}

export interface ChosenPoint extends ChosenText {
  heading: Localized
  bridge: Localized | null
}

/** A campaign's content made for one member: what a supporter chooses from. */
export interface ChosenContent {
  title: Localized
  subjects: ChosenText[]
  openings: ChosenText[]
  points: ChosenPoint[]
  closing: ChosenText
}

/** Takes of each piece the first variant that fits, or the words for everybody, and fills the names in. Pure. */
export function chooseVariants(content: CampaignContent, about: LetterFacts): ChosenContent {
  const inWords = toTemplateFacts(about)
  const choose = (piece: Piece): ChosenText => choosePiece(piece, about.facts, inWords)
  const isOffered = ({ when }: { when?: Conditions | undefined }): boolean =>
    when === undefined || fits(when, about.facts)
  return {
    title: renderAll(content.title, inWords),
    subjects: content.subjects.filter(isOffered).map(choose),
    openings: content.openings.filter(isOffered).map(choose),
    points: content.points.filter(isOffered).map((point) => ({
      ...choose(point),
      heading: renderAll(point.heading, inWords),
      bridge: point.bridge ? renderAll(point.bridge, inWords) : null,
    })),
    closing: choose({ slug: 'closing', ...content.closing }),
  }
}

/** The languages a letter of this campaign can be written in: Welsh only where every text has Welsh words. */
export function listLetterLanguages({ title, subjects, openings, points, closing }: ChosenContent): LetterLanguage[] {
  const texts = [
    title,
    ...[...subjects, ...openings, ...points, closing].map(({ text }) => text),
    ...points.flatMap(({ heading, bridge }) => (bridge ? [heading, bridge] : [heading])),
  ]
  return letterLanguages.filter((language) => texts.every((text) => text[language] !== undefined))
}

interface Piece {
  slug: string
  text: Localized
  sources: ContentSource[]
  variants: Variant[]
}

function choosePiece(piece: Piece, facts: MemberFacts, inWords: TemplateFacts): ChosenText {
  const fitting = findFitting(piece.variants, facts)
  const { text, sources } = fitting ?? piece
  return { slug: piece.slug, variant: fitting?.slug ?? null, sources, text: renderAll(text, inWords) }
}

function toTemplateFacts({ member, seat, facts }: LetterFacts): TemplateFacts {
  return { member: { name: member?.name ?? null, party: facts.party }, seat }
}

function renderAll(text: Localized, facts: TemplateFacts): Localized {
  const render = (language: Language): string | undefined => {
    const source = text[language]
    return source === undefined ? undefined : renderTemplate(source, facts, language)
  }
  const others = languages
    .filter((language) => language !== 'en')
    .flatMap((language) => {
      const words = render(language)
      return words === undefined ? [] : [[language, words] as const]
    })
  return { en: renderTemplate(text.en, facts, 'en'), ...Object.fromEntries(others) }
}
