import { publishedProceedings, type Queryable } from '@safe-to-report/db'
import { eq, type SQL } from 'drizzle-orm'
import type { FoundScope } from '../following/find-scope.ts'

/** The proceedings of a scope: those that touch the ask, or are about the bill. */
export function proceedingsIn(scope: FoundScope): SQL | undefined {
  if (scope.of === 'everything') return undefined
  const { askId, billId } = publishedProceedings
  return scope.of === 'bill' ? eq(billId, scope.billId) : eq(askId, scope.askId)
}

/** Their ids. */
export function selectProceedings(db: Queryable, scope: FoundScope) {
  return db.select({ id: publishedProceedings.id }).from(publishedProceedings).where(proceedingsIn(scope))
}
