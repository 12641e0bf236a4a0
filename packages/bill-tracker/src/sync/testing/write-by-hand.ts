import {
  amendments,
  amendmentVersions,
  bills,
  changes,
  sittings,
  sponsors,
  stages,
  type AmendmentLine,
  type Queryable,
  type SubjectKind,
} from '@safe-to-report/db'
import { hashLines } from '../../words/amendment-lines.ts'
import { toNumberKey } from '../../words/number-key.ts'

/** The account in whose name rows are written by hand. */
export const writer = '00000000-0000-4000-8000-0000000000aa'

type Given<Row, Needed extends keyof Row> = Partial<Row> & Pick<Row, Needed>

interface More {
  words?: AmendmentLine[]
  names?: readonly (readonly [memberId: number | null, name: string])[]
}

/** Rows as the desk publishes them: checked, each with the change that says who wrote it. */
export function openHand(db: Queryable): {
  bill: (given: Given<typeof bills.$inferInsert, 'slug' | 'shortTitle'>) => Promise<string>
  stage: (given: Given<typeof stages.$inferInsert, 'billId' | 'kind' | 'name'>) => Promise<string>
  sitting: (given: Given<typeof sittings.$inferInsert, 'stageId' | 'sitsOn'>) => Promise<string>
  amendment: (
    given: Given<typeof amendments.$inferInsert, 'billId' | 'stageId' | 'number' | 'slug'>,
    more?: More,
  ) => Promise<string>
} {
  const tell = async (subjectKind: SubjectKind, subjectId: string | undefined, after: object): Promise<string> => {
    if (subjectId === undefined) throw new Error(`A ${subjectKind} was saved and did not come back`)
    await db
      .insert(changes)
      .values({ origin: 'staff', staffId: writer, subjectKind, subjectId, field: '*', before: null, after })
    return subjectId
  }
  return {
    async bill(given) {
      const [row] = await db
        .insert(bills)
        .values({ verified: true, ...given })
        .returning({ id: bills.id })
      return tell('bill', row?.id, given)
    },
    async stage(given) {
      const values = { house: 'Commons', position: 1, verified: true, ...given } as const
      const [row] = await db.insert(stages).values(values).returning({ id: stages.id })
      return tell('stage', row?.id, given)
    },
    async sitting(given) {
      const [row] = await db
        .insert(sittings)
        .values({ verified: true, ...given })
        .returning({ id: sittings.id })
      return tell('sitting', row?.id, given)
    },
    async amendment(given, more = {}) {
      const values = { kind: 'amendment', verified: true, numberKey: toNumberKey(given.number), ...given } as const
      const [row] = await db.insert(amendments).values(values).returning({ id: amendments.id })
      const amendmentId = await tell('amendment', row?.id, given)
      await writeMore(db, amendmentId, more)
      return amendmentId
    },
  }
}

async function writeMore(db: Queryable, amendmentId: string, { words, names = [] }: More): Promise<void> {
  if (words) {
    const version = { amendmentId, lines: words, textHash: hashLines(words), origin: 'staff' } as const
    const seen = { seenAt: new Date('2026-02-20T09:00:00Z'), sourceUrl: 'https://papers.example.org/paper' }
    await db.insert(amendmentVersions).values({ ...version, ...seen })
  }
  if (names.length === 0) return
  await db.insert(sponsors).values(
    names.map(([memberId, name], index) => ({
      amendmentId,
      memberId,
      name,
      isLead: index === 0,
      position: index + 1,
    })),
  )
}
