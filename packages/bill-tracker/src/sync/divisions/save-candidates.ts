import { divisionCandidates, type Queryable, inBatches } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import type { ParliamentDivision } from './parliament-division.ts'

/** Keeps what Parliament lists of a day for a person to choose from; what is kept already is not written again. */
export async function saveCandidates(
  db: Queryable,
  listed: readonly ParliamentDivision[],
  seenAt: Date,
): Promise<void> {
  const rows = listed.map(({ votes: _votes, title, ...told }) => ({ ...told, title: title ?? '', seenAt }))
  await inBatches(rows, (batch) =>
    db
      .insert(divisionCandidates)
      .values(batch)
      .onConflictDoUpdate({
        target: [divisionCandidates.house, divisionCandidates.parliamentId],
        set: {
          number: sql`excluded.number`,
          heldOn: sql`excluded.held_on`,
          title: sql`excluded.title`,
          ayeCount: sql`excluded.aye_count`,
          noCount: sql`excluded.no_count`,
          motionNote: sql`excluded.motion_note`,
          seenAt: sql`excluded.seen_at`,
        },
        setWhere: sql`(division_candidates.number, division_candidates.held_on, division_candidates.title,
          division_candidates.aye_count, division_candidates.no_count, division_candidates.motion_note)
          is distinct from (excluded.number, excluded.held_on, excluded.title, excluded.aye_count, excluded.no_count,
          excluded.motion_note)`,
      }),
  )
}
