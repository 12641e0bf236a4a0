import { publishedNotices, type Queryable } from '@safe-to-report/db'
import { and, eq, isNull, or, type SQL } from 'drizzle-orm'
import type { FoundScope } from '../following/find-scope.ts'

/** The notices of a scope: about the ask or the bill; what is about neither is the campaign's, which is about its first ask. */
export function noticesIn(scope: FoundScope): SQL | undefined {
  const { askId, billId } = publishedNotices
  if (scope.of === 'everything') return undefined
  if (scope.of === 'bill') return eq(billId, scope.billId)
  return or(eq(askId, scope.askId), scope.isFirst ? and(isNull(askId), isNull(billId)) : undefined)
}

export function selectNotices(db: Queryable, scope: FoundScope) {
  return db.select({ id: publishedNotices.id }).from(publishedNotices).where(noticesIn(scope))
}
