import { bills, items, londonToday, sittings, stages, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, gte, inArray, isNull } from 'drizzle-orm'
import { nameStage } from '../../kinds/stage.ts'
import type { Following } from './found-types.ts'

type Followed = Pick<
  typeof items.$inferSelect,
  'id' | 'kind' | 'dueOn' | 'happenedOn' | 'title' | 'billParliamentId' | 'standing'
>

/** What comes next of each item, by its id: the day it falls due, or the next on which its bill sits, as far as anybody knows. */
export async function findFollowing(db: Queryable, of: readonly Followed[]): Promise<Map<string, Following>> {
  const numbers = [...new Set(of.flatMap(({ billParliamentId }) => billParliamentId ?? []))]
  const sits = await findNextSittings(db, numbers)
  return new Map(
    of.flatMap((item) => {
      const next = dueOf(item) ?? sits.get(item.billParliamentId ?? 0)
      return next ? [[item.id, next] as const] : []
    }),
  )
}

/** What is over falls due no more. */
const over = new Set(['answered', 'closed', 'withdrawn', 'ended', 'fell', 'act'])

function dueOf({ kind, dueOn, happenedOn, title, standing }: Followed): Following | undefined {
  if (kind === 'event' && happenedOn !== null) return { what: 'is-on', on: happenedOn, name: title }
  if (dueOn === null || over.has(standing ?? '')) return undefined
  return { what: kind === 'call' || kind === 'petition' ? 'closes' : 'answer-due', on: dueOn, name: null }
}

/** By Parliament's number of the bill: of the record's sittings and of what is on, whichever comes first. */
async function findNextSittings(db: Queryable, numbers: number[]): Promise<Map<number, Following>> {
  if (numbers.length === 0) return new Map()
  const [ofRecord, ofEvents] = await Promise.all([
    db
      .select({ number: bills.parliamentId, on: sittings.sitsOn, name: stages.name, house: stages.house })
      .from(sittings)
      .innerJoin(stages, eq(stages.id, sittings.stageId))
      .innerJoin(bills, eq(bills.id, stages.billId))
      .where(and(inArray(bills.parliamentId, numbers), gte(sittings.sitsOn, londonToday)))
      .orderBy(asc(sittings.sitsOn)),
    db
      .select({ number: items.billParliamentId, on: items.happenedOn, name: items.title })
      .from(items)
      .where(
        and(
          eq(items.kind, 'event'),
          isNull(items.goneAt),
          inArray(items.billParliamentId, numbers),
          gte(items.happenedOn, londonToday),
        ),
      )
      .orderBy(asc(items.happenedOn)),
  ])
  const next = [
    ...ofRecord.map(({ house, ...row }) => ({ ...row, name: nameStage({ name: row.name, house }) })),
    ...ofEvents,
  ]
    .flatMap(({ number, on, name }) => (number === null || on === null ? [] : { number, on, name }))
    .toSorted((one, other) => other.on.localeCompare(one.on))
  // The last that is set is the first in time.
  return new Map(next.map(({ number, on, name }) => [number, { what: 'sits', on, name }]))
}
