import { londonToday, publishedAsks, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { placeOnMap } from '../pages/place-on-map.ts'
import { listSeated, listStanding, toTally } from './list-stances.ts'
import type { SaidByMember, StanceSeat, StancesPage } from './stance-types.ts'

/** Where MPs stand on an ask, seat by seat; undefined where there is no ask of that name. */
export async function findStancesPage(db: Queryable, slug: string): Promise<StancesPage | undefined> {
  const [ask] = await db
    .select({ id: publishedAsks.id, slug: publishedAsks.slug, title: publishedAsks.title, today: londonToday })
    .from(publishedAsks)
    .where(eq(publishedAsks.slug, slug))
  if (!ask) return undefined
  const [seats, standing] = await Promise.all([listSeated(db, ask.id), listStanding(db, ask.id)])
  const stanceOf = new Map(standing.map(({ memberId, stance }) => [memberId, stance]))
  return {
    ask: { slug: ask.slug, title: ask.title },
    tally: toTally(seats, ask.today),
    seats: seats.flatMap(toStanceSeat),
    said: seats
      .flatMap((seat): SaidByMember[] => {
        const { memberId, member, party, name } = seat
        const stance = memberId === null ? undefined : stanceOf.get(memberId)
        if (memberId === null || member === null || stance === undefined) return []
        return [{ memberId, name: member, party, seat: name, stance }]
      })
      .toSorted((one, other) => one.name.localeCompare(other.name)),
    tags: [ask.id, 'kind:stance', 'kind:ask', 'kind:source'],
  }
}

function toStanceSeat(seat: Awaited<ReturnType<typeof listSeated>>[number]): StanceSeat[] {
  const { gss, name, nation, memberId, member, party, side } = seat
  const place = placeOnMap(gss)
  if (place === undefined) return []
  const held = memberId === null || member === null ? null : { id: memberId, name: member, party }
  return [{ gss, name, nation, member: held, side, column: place.column, row: place.row }]
}
