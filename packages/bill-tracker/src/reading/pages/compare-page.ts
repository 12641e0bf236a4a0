import type { Queryable } from '@safe-to-report/db'
import { findWordDifference, tellDifference, type WordDifference } from '../../words/word-difference.ts'
import { findAskPage } from './asks.ts'
import type { LineageText } from './ask-types.ts'
import type { AskHeading, BillHeading } from './heading-types.ts'

export interface ComparedSide extends Pick<
  LineageText,
  'slug' | 'label' | 'happenedOn' | 'door' | 'fate' | 'plainWords' | 'rule' | 'namesConsent' | 'words' | 'wordsAt'
> {
  bill: BillHeading
  /** Its own row, and that of the amendment that carries it. */
  rows: string[]
}

export interface ComparePage {
  ask: AskHeading
  /** Every text of the ask in order: what can be compared. */
  texts: ComparedSide[]
  /** Null where no two texts are chosen yet. */
  compared: Comparing | null
  tags: string[]
}

interface Comparing {
  from: ComparedSide
  to: ComparedSide
  /** Of Parliament's own words; null where those of one side are not loaded, for between wordings of ours it would say nothing. */
  difference: WordDifference | null
  /** One line: ours where we have told it, else what was counted; null where there is neither. */
  whatChanged: string | null
  isTold: boolean
}

/** Two texts of an ask, and how their words differ; without two, what may be chosen. Undefined where there is no such ask or text. */
export async function findComparePage(
  db: Queryable,
  slug: string,
  pair?: { from: string; to: string },
): Promise<ComparePage | undefined> {
  const page = await findAskPage(db, slug)
  if (!page) return undefined
  const { ask, lineage, tags } = page
  const texts = lineage.flatMap(({ bill, texts: own }) => own.map((text) => toSide(text, bill)))
  const heading = { slug: ask.slug, title: ask.title }
  if (pair === undefined) return { ask: heading, texts, compared: null, tags }
  const from = texts.find((text) => text.slug === pair.from)
  const to = texts.find((text) => text.slug === pair.to)
  if (!from || !to) return undefined
  const told = ask.comparisons.find((one) => one.from === from.slug && one.to === to.slug)
  return { ask: heading, texts, compared: compareSides(from, to, told?.whatChanged), tags }
}

function compareSides(from: ComparedSide, to: ComparedSide, told?: string): Comparing {
  const difference = from.words && to.words ? findWordDifference(from.words.text, to.words.text) : null
  const counted = difference && tellDifference(difference)
  return { from, to, difference, whatChanged: told ?? counted, isTold: told !== undefined }
}

function toSide(text: LineageText, bill: BillHeading): ComparedSide {
  const { slug, label, happenedOn, door, fate, plainWords, rule, namesConsent, words, wordsAt, amendment } = text
  const rows = [text.id, ...(amendment === null ? [] : [amendment.id])]
  return { slug, label, happenedOn, door, fate, plainWords, rule, namesConsent, words, wordsAt, bill, rows }
}
