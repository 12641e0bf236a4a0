import { eq } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { asks } from '../schema/asks.ts'
import { bills } from '../schema/bills.ts'
import { proceedings } from '../schema/proceedings.ts'
import { committeeMembers } from '../schema/watching.ts'

interface Deeds {
  /** Parliament's number of the member. */
  member: number
  /** The slug of the ask. */
  ask: string
  happenedOn: string
  /** The slug of a made bill, on whose committee they sit. */
  bill: string
}

const made = { memberName: 'Made-up Member', sourceUrl: 'https://parliament.example/committee' }

/** Puts on the public record that a member asked, signed and spoke about an ask, and sits on the committee of a bill. As the owner. */
export async function putDeeds(db: Queryable, { member, ask, happenedOn, bill }: Deeds): Promise<void> {
  const [row] = await db.select({ id: asks.id }).from(asks).where(eq(asks.slug, ask))
  if (!row) throw new Error(`there is no ask ${ask}`)
  const by = { askId: row.id, memberId: member, memberName: made.memberName, happenedOn, verified: true }
  const kinds = ['question', 'motion', 'speech'] as const
  await db.insert(proceedings).values(
    kinds.map((kind) => ({
      ...by,
      kind,
      slug: `made-${kind}-${member}`,
      title: 'Made up',
      url: `https://parliament.example/${kind}`,
    })),
  )
  const parliamentId = 1_000_000_000 + member
  await db
    .insert(bills)
    .values({ slug: bill, shortTitle: 'Made Bill', parliamentId, outcome: 'in-progress', verified: true })
  const committee = { committeeParliamentId: parliamentId, committeeName: 'Made Bill Committee' }
  await db
    .insert(committeeMembers)
    .values({ ...made, ...committee, billParliamentId: parliamentId, memberId: member, isChair: false })
}
