import { constituencies, members, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import type { SamplePlaces } from '../shipped/sample-places.ts'

/**
 * Saves the members of the sample places and seats them. Their letters go to an address under example.org, which by
 * RFC 2606 is nobody's.
 */
export async function saveSamplePlaces(db: Queryable, { asOf, places }: SamplePlaces): Promise<void> {
  await db.insert(members).values(
    places.map(({ memberId, member, party }) => ({
      id: memberId,
      name: member,
      party,
      house: 'Commons' as const,
      email: `member-${memberId}@example.org`,
      isCurrent: true,
      isSample: true,
      asOf,
    })),
  )
  for (const { gss, memberId } of places) {
    await db.update(constituencies).set({ memberId, seat: 'held' }).where(eq(constituencies.gss, gss))
  }
}
