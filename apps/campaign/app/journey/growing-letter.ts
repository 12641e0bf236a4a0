import type { Language } from '@safe-to-report/languages'
import { type LeadingWords, leadOver, listParagraphs, tellWhy } from '@safe-to-report/letters/arranging'
import { type LetterLanguage, listLetterLanguages } from '@safe-to-report/letters/campaigns'
import { type LetterParagraph, letterWords } from '@safe-to-report/letters/writing'
import { compose, languageOf, type OpenCampaign } from './build-letter.ts'
import type { Draft } from './draft.ts'
import type { Seat } from './seat.ts'

/** A letter while it is being made, in one language: what it says so far, and what it would say. */
export interface GrowingLetter {
  language: LetterLanguage
  /** Whether it is the language chosen. */
  isChosen: boolean
  /** What stands before and after all that its writer chooses. */
  before: LetterParagraph[]
  after: LetterParagraph[]
  why: string[]
  ownWords: string[]
  /** The chosen ones first, in their order. */
  points: GrowingPoint[]
  leading: LeadingWords
}

export interface GrowingPoint {
  slug: string
  text: string
  /** The campaign's own sentence that leads over to it; empty where there is none. */
  bridge: string
  /** What leads over to it where it stands now; null while it is not chosen. */
  lead: string | null
}

/** What a letter is grown from. */
interface Growing {
  draft: Draft
  /** The language of the page. */
  language: Language
  seat: Seat
  campaign: OpenCampaign
}

/** In each language that its writer may choose. Pure. */
export function growLetter(growing: Growing): GrowingLetter[] {
  const chosen = languageOf(growing.draft, growing.campaign)
  return offeredLanguages(growing).map((language) => growIn(language, language === chosen, growing))
}

/** Welsh is offered to those who may want it, where every text has it; English to everybody. */
function offeredLanguages({ draft, language, seat, campaign }: Growing): LetterLanguage[] {
  const mayWantWelsh = language === 'cy' || seat.nation === 'Wales' || languageOf(draft, campaign) === 'cy'
  return listLetterLanguages(campaign.content).filter((each) => each === 'en' || mayWantWelsh)
}

function growIn(language: LetterLanguage, isChosen: boolean, { draft, seat, campaign }: Growing): GrowingLetter {
  const bare = compose({ ...draft, why: '', ownWords: '', points: [] }, language, { seat, campaign })
  // The salutation and the opening: every letter has both.
  const [before, after] = [bare.paragraphs.slice(0, 2), bare.paragraphs.slice(2)]
  const { mattersToMe, further, last } = letterWords[language]
  const leading = { mattersToMe, further, last }
  return {
    language,
    isChosen,
    before,
    after,
    why: tellWhy(draft.why, leading),
    ownWords: listParagraphs(draft.ownWords),
    points: growPoints(draft.points, toPoints(campaign, language), leading),
    leading,
  }
}

function toPoints({ content }: OpenCampaign, language: LetterLanguage): Omit<GrowingPoint, 'lead'>[] {
  return content.points.map(({ slug, text, bridge }) => ({
    slug,
    text: (text[language] ?? text.en).trim(),
    bridge: bridge ? (bridge[language] ?? bridge.en).trim() : '',
  }))
}

function growPoints(
  chosen: readonly string[],
  points: readonly Omit<GrowingPoint, 'lead'>[],
  leading: LeadingWords,
): GrowingPoint[] {
  const inLetter = chosen.flatMap((slug) => points.find((point) => point.slug === slug) ?? [])
  const leads = leadOver(
    inLetter.map(({ bridge }) => bridge),
    leading,
  )
  const others = points.filter(({ slug }) => !chosen.includes(slug))
  return [
    ...inLetter.map((point, index) => ({ ...point, lead: leads[index] ?? '' })),
    ...others.map((point) => ({ ...point, lead: null })),
  ]
}
