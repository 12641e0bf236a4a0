import { bills } from '@safe-to-report/db'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind, type Place } from './kind.ts'

/** The page of the bill that a row is a part of. */
export function onBill({ bill }: Pick<Place, 'bill'>): string {
  return pathOf({ page: 'bill', slug: bill?.slug ?? '' })
}

export const bill = {
  called: ['bill', 'bills'],
  table: bills,
  shown: { within: { bill: bills.id }, title: told(bills, [], () => 'The bill'), path: onBill },
  mustCite: true,
} satisfies Kind
