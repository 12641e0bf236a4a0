import { decisions, publishedAmendments, publishedBills, publishedTexts, type Queryable } from '@safe-to-report/db'
import { asc, eq, inArray } from 'drizzle-orm'
import { fateWords } from '../words/decision-words.ts'
import { doorOf, type Fate } from '../words/door.ts'
import { listAmendmentCards } from './amendment-cards.ts'
import { findWordsOf } from './amendment-versions.ts'
import type { AmendmentCard, Words } from './amendment-types.ts'
import type { LineageBill, LineageText } from './ask-types.ts'
import type { Source } from './record-types.ts'
import { withSources } from './sources.ts'

/** An ask's texts in order, under the bills that they rode in, and the ids of those bills. */
export async function findLineage(
  db: Queryable,
  askId: string,
): Promise<{ lineage: LineageBill[]; billIds: string[] }> {
  const rows = await db
    .select({ text: textColumns, billId: publishedBills.id, bill: billHeading })
    .from(publishedTexts)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedTexts.billId))
    .where(eq(publishedTexts.askId, askId))
    .orderBy(asc(publishedTexts.position))
  const amendmentIds = rows.map(({ text }) => text.amendmentId).filter((id) => id !== null)
  const cards =
    amendmentIds.length === 0 ? [] : await listAmendmentCards(db, inArray(publishedAmendments.id, amendmentIds))
  const cardById = new Map(cards.map((card) => [card.id, card]))
  const wordsOf = await findWordsOf(db, amendmentIds)
  const texts = await withSources(
    db,
    rows.map(({ text }) => text),
  )
  const lineage = new Map<string, LineageBill>()
  texts.forEach((text, at) => {
    const { billId, bill } = rows[at] ?? {}
    if (billId === undefined || bill === undefined) return
    const entry = lineage.get(billId) ?? { bill, texts: [] }
    entry.texts.push(toLineageText(text, cardById.get(text.amendmentId ?? '') ?? null, wordsOf))
    lineage.set(billId, entry)
  })
  return { lineage: [...lineage.values()], billIds: [...lineage.keys()] }
}

const textColumns = {
  id: publishedTexts.id,
  slug: publishedTexts.slug,
  label: publishedTexts.label,
  plainWords: publishedTexts.plainWords,
  strength: publishedTexts.strength,
  happenedOn: publishedTexts.happenedOn,
  fate: publishedTexts.fate,
  amendmentId: publishedTexts.amendmentId,
  words: publishedTexts.words,
}

const billHeading = {
  slug: publishedBills.slug,
  shortTitle: publishedBills.shortTitle,
  sessions: publishedBills.sessions,
  outcome: publishedBills.outcome,
}

type StoredText = Pick<LineageText, 'id' | 'slug' | 'label' | 'plainWords' | 'strength' | 'happenedOn' | 'sources'> & {
  fate: string | null
  amendmentId: string | null
  words: string | null
}

function toLineageText(
  stored: StoredText,
  amendment: AmendmentCard | null,
  wordsOf: ReadonlyMap<string, Words>,
): LineageText {
  const { amendmentId: _, ...text } = stored
  const fate = amendment ? amendment.decision : readFate(text.fate)
  return {
    ...text,
    door: doorOf({ decision: fate, strength: text.strength }),
    happenedOn: amendment ? (amendment.decidedOn ?? amendment.movedOn) : text.happenedOn,
    // Staff may have told the fate in words of their own.
    fate: fate === null && text.fate !== null && !amendment ? text.fate : fateWords(fate),
    isInLaw: fate === 'in-law',
    amendment,
    ...findWords(stored, amendment, wordsOf),
    sources: amendment && text.sources.length === 0 ? amendment.sources : text.sources,
  }
}

/** The words, and where they are to be read while they are not loaded. */
function findWords(
  text: StoredText,
  amendment: AmendmentCard | null,
  wordsOf: ReadonlyMap<string, Words>,
): Pick<LineageText, 'words' | 'wordsAt'> {
  if (amendment === null) return { words: toOwnWords(text), wordsAt: findLinked(text.sources) }
  return {
    words: wordsOf.get(amendment.id) ?? null,
    wordsAt: amendment.parliamentUrl ?? findLinked([...text.sources, ...amendment.sources]),
  }
}

/** Words of a text without an amendment are cited field by field. */
function toOwnWords({ words, sources }: Pick<StoredText, 'words' | 'sources'>): Words | null {
  if (words === null) return null
  return { text: words, sourceUrl: findLinked(sources.filter(({ field }) => field === 'words')) }
}

function findLinked(sources: readonly Source[]): string | null {
  return sources.find(({ url }) => url !== null)?.url ?? null
}

const fates = [...decisions, 'in-law'] as const

/** A fate as stored, where it is one that doors know. */
export function readFate(stored: string | null): Fate | null {
  return fates.find((fate) => fate === stored) ?? null
}
