import { houses, members, proposals, type House, type Queryable } from '@safe-to-report/db'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { kinds } from '../kinds/index.ts'
import type { Around, Kind, StageName } from '../kinds/kind.ts'

/** What a new row stands in, on the record or itself only proposed, as far as its name, its bill and its address need it. */
export interface Parents extends Around {
  stage: (StageName & { kind: string; round: number; billId: string }) | null
  bill: { id: string; slug: string; shortTitle: string; sessions: string | null } | null
  ask: { slug: string; title: string } | null
}

/** By the field that names it. */
export const parentKinds = { askId: 'ask', billId: 'bill', stageId: 'stage', amendmentId: 'amendment' } as const
type ParentKind = (typeof parentKinds)[keyof typeof parentKinds]

/** Undefined where one of them is neither on the record nor proposed. A stage brings its bill along, and so does an amendment. */
export async function findParents(
  db: Queryable,
  named: Readonly<Record<string, unknown>>,
): Promise<Parents | undefined> {
  const found = new Map<ParentKind, Record<string, unknown>>()
  for (const [field, kind] of Object.entries(parentKinds)) {
    const id = named[field]
    if (typeof id !== 'string') continue
    // oxlint-disable-next-line no-await-in-loop -- one connection, and there are two or three
    const row = await findHeld(db, kind, id)
    if (!row) return undefined
    found.set(kind, { ...row, id })
  }
  const stage = stagePart.nullable().parse(found.get('stage') ?? null)
  const billId = stage?.billId ?? carrierPart.parse(found.get('amendment') ?? {}).billId ?? null
  if (billId !== null && !found.has('bill')) {
    const row = await findHeld(db, 'bill', billId)
    if (!row) return undefined
    found.set('bill', { ...row, id: billId })
  }
  const bill = billPart.nullable().parse(found.get('bill') ?? null)
  const member = await findMember(db, named['memberId'])
  if (member === undefined) return undefined
  return { stage, bill, member, ask: askPart.nullable().parse(found.get('ask') ?? null) }
}

/** By Parliament's member id; null where nobody is named, undefined where nobody is known by it. */
async function findMember(db: Queryable, named: unknown): Promise<Around['member'] | undefined> {
  if (typeof named !== 'string') return null
  const id = Number(named)
  const [member] = await db.select({ id: members.id, name: members.name }).from(members).where(eq(members.id, id))
  return member
}

/** What a proposal leaves out is not known. */
const unknownIsNull = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const house: z.ZodType<House | null> = z
  .enum(houses)
  .nullish()
  .transform((value) => value ?? null)

const billPart = z.object({ id: z.uuid(), slug: z.string(), shortTitle: z.string(), sessions: unknownIsNull })
const askPart = z.object({ slug: z.string(), title: z.string() })
const carrierPart = z.object({ billId: z.uuid().nullish() })
const stagePart = z.object({
  name: z.string(),
  house,
  kind: z.string(),
  round: z
    .int()
    .nullish()
    .transform((value) => value ?? 1),
  billId: z.uuid(),
})

/** A row as it stands, or as somebody proposes it. */
async function findHeld(db: Queryable, kind: ParentKind, id: string): Promise<Record<string, unknown> | undefined> {
  const { table }: Kind = kinds[kind]
  const [row] = await db.select().from(table).where(eq(table.id, id))
  if (row) return row
  const isIt = and(eq(proposals.subjectId, id), eq(proposals.kind, kind))
  const isComing = and(eq(proposals.act, 'add'), eq(proposals.state, 'waiting'))
  const [coming] = await db.select({ proposed: proposals.proposed }).from(proposals).where(and(isIt, isComing))
  return coming?.proposed
}
