import { publishedAmendments, type Queryable } from '@safe-to-report/db'
import { inArray } from 'drizzle-orm'
import { listAmendmentCards } from './amendment-cards.ts'
import { findWordsOf } from './amendment-versions.ts'
import type { AmendmentCard, Words } from './amendment-types.ts'
import type { LineageBill, LineageText } from './ask-types.ts'
import { billStateOf, neverSeen, type LookedAt } from './bill-state.ts'
import { listQuestions } from './questions.ts'
import type { Source } from '../../words/source-order.ts'
import { withSources } from './sources.ts'
import type { ToldText } from './told-texts.ts'

/** An ask's texts with all that its page shows of them, under the bills that they rode in. */
export async function toLineage(
  db: Queryable,
  told: readonly ToldText[],
  { looks, today }: { looks: ReadonlyMap<string, LookedAt>; today: string },
): Promise<LineageBill[]> {
  const amendmentIds = told.map(({ amendmentId }) => amendmentId).filter((id) => id !== null)
  const cards =
    amendmentIds.length === 0 ? [] : await listAmendmentCards(db, inArray(publishedAmendments.id, amendmentIds))
  const cardById = new Map(cards.map((card) => [card.id, card]))
  const wordsOf = await findWordsOf(db, amendmentIds)
  const asked = findAskedWith(told)
  const lineage = new Map<string, LineageBill>()
  for (const text of await withSources(db, told)) {
    const { bill, billId } = text
    const { slug, shortTitle, sessions } = bill
    const heading = { slug, shortTitle, sessions }
    const look = looks.get(billId)
    const state = look ? billStateOf(look, today) : neverSeen
    const entry = lineage.get(billId) ?? { bill: heading, state, texts: [] }
    const amendment = cardById.get(text.amendmentId ?? '') ?? null
    entry.texts.push(toLineageText(text, { amendment, wordsOf, askedWith: asked.get(text.slug) ?? null }))
    lineage.set(billId, entry)
  }
  return [...lineage.values()]
}

/** Of each text whose question an earlier one has the door of: which that is. */
function findAskedWith(told: readonly ToldText[]): Map<string, LineageText['askedWith']> {
  const labels = new Map(told.map(({ slug, label }) => [slug, label]))
  return new Map(
    listQuestions(told).flatMap(({ slug, slugs }) =>
      slugs.slice(1).map((other) => [other, { slug, label: labels.get(slug) ?? '' }] as const),
    ),
  )
}

interface Around extends Pick<LineageText, 'amendment' | 'askedWith'> {
  wordsOf: ReadonlyMap<string, Words>
}

function toLineageText(told: ToldText & { sources: Source[] }, { amendment, wordsOf, askedWith }: Around): LineageText {
  const { id, slug, label, plainWords, strength, apart, rule, namesConsent, happenedOn, fate, door, sources } = told
  return {
    id,
    slug,
    label,
    plainWords,
    strength,
    apart,
    rule,
    namesConsent,
    happenedOn,
    fate,
    door,
    askedWith,
    isInLaw: fate.key === 'in-law',
    amendment,
    ...findWords(told, amendment, wordsOf),
    sources: amendment && sources.length === 0 ? amendment.sources : sources,
  }
}

type StoredText = Pick<ToldText, 'words'> & { sources: Source[] }

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
