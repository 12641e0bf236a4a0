import { getTableColumns } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { kinds, type AddableKind } from '../kinds/index.ts'
import type { Addable, FieldValues, Kind } from '../kinds/kind.ts'
import { toNumberKey } from '../words/number-key.ts'
import { toAmendmentSlug, toSlug } from '../words/slugs.ts'
import type { Parents } from './parent-rows.ts'

/**
 * What a new row needs besides what was typed: the address that its name makes, which is freed with a count when it is published,
 * its number folded for comparing, and the bill that follows from its stage or from the amendment that carries it. Only what its table has. Pure.
 */
export function findWanted(kind: AddableKind, values: FieldValues, parents: Parents): FieldValues {
  const { table }: Kind = kinds[kind]
  const { slug, numberKey, billId, round }: Record<string, PgColumn> = getTableColumns(table)
  const { number } = values
  return {
    // Nobody says which time it is: the first.
    ...(round && (values['round'] ?? null) === null && { round: 1 }),
    ...(slug && { slug: slugOf(kind, values, parents) }),
    ...(numberKey && typeof number === 'string' && { numberKey: toNumberKey(number) }),
    ...(billId && parents.bill && { billId: parents.bill.id }),
  }
}

/** As a sync would call an amendment of that number; all else by the name that it was given. */
function slugOf(kind: AddableKind, values: FieldValues, { bill, stage }: Parents): string {
  const { number } = values
  if (bill && stage && typeof number === 'string') {
    return toAmendmentSlug({ billSlug: bill.slug, house: stage.house, kind: stage.kind, round: stage.round, number })
  }
  const { slugOf: field }: Addable = kinds[kind].addable
  return toSlug(String(field === undefined ? '' : values[field]).slice(0, 60)) || 'new'
}
