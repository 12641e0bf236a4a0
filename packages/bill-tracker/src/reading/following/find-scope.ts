import { publishedAsks, publishedBills, publishedTexts, type Queryable } from '@safe-to-report/db'
import { asc, eq } from 'drizzle-orm'
import { publicKinds } from '../../words/in-public.ts'
import type { FollowScope } from './following-types.ts'

/** A scope with the rows that it covers. */
export type FoundScope =
  | { of: 'everything'; name: null }
  | { of: 'bill'; name: string; billId: string }
  | {
      of: 'ask'
      name: string
      askId: string
      /** Whether it is the ask that the campaign is about. */
      isFirst: boolean
      billIds: string[]
      textIds: string[]
      amendmentIds: string[]
    }

/** What a scope covers; undefined where there is no ask or bill of that name. */
export async function findScope(db: Queryable, scope: FollowScope): Promise<FoundScope | undefined> {
  if (scope.of === 'everything') return { of: 'everything', name: null }
  return scope.of === 'bill' ? findBillScope(db, scope.slug) : findAskScope(db, scope.slug)
}

async function findBillScope(db: Queryable, slug: string): Promise<FoundScope | undefined> {
  const [bill] = await db
    .select({ billId: publishedBills.id, name: publishedBills.shortTitle })
    .from(publishedBills)
    .where(eq(publishedBills.slug, slug))
  return bill && { of: 'bill', ...bill }
}

async function findAskScope(db: Queryable, slug: string): Promise<FoundScope | undefined> {
  const [ask] = await db
    .select({ askId: publishedAsks.id, name: publishedAsks.title, position: publishedAsks.position })
    .from(publishedAsks)
    .where(eq(publishedAsks.slug, slug))
  if (!ask) return undefined
  const texts = await db
    .select({ id: publishedTexts.id, billId: publishedTexts.billId, amendmentId: publishedTexts.amendmentId })
    .from(publishedTexts)
    .where(eq(publishedTexts.askId, ask.askId))
    .orderBy(asc(publishedTexts.position))
  return {
    of: 'ask',
    name: ask.name,
    askId: ask.askId,
    isFirst: ask.position === 1,
    billIds: [...new Set(texts.map(({ billId }) => billId))],
    textIds: texts.map(({ id }) => id),
    amendmentIds: texts.map(({ amendmentId }) => amendmentId).filter((id) => id !== null),
  }
}

/** The cache tags of what a scope shows. */
export function tagsOf(scope: FoundScope): string[] {
  const kinds = [
    'kind:sitting',
    'kind:ask',
    'kind:text',
    'kind:could-carry',
    'kind:division',
    'kind:position',
    'kind:stance',
    'kind:proceeding',
    'kind:campaign-event',
    'kind:notice',
    'kind:correction',
  ]
  if (scope.of === 'bill') {
    return [
      scope.billId,
      'kind:sitting',
      'kind:text',
      'kind:division',
      'kind:correction',
      'kind:notice',
      'kind:proceeding',
    ]
  }
  if (scope.of === 'ask') return [scope.askId, ...scope.billIds, ...kinds]
  return [...publicKinds.map((kind) => `kind:${kind}`), 'kind:correction']
}
