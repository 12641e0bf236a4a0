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
  const [found, member] = await Promise.all([findNamed(db, named), findMember(db, named['memberId'])])
  if (!found || member === undefined) return undefined
  const stage = stagePart.nullish().parse(found.get('stage')) ?? null
  const follows = stage ?? carrierPart.parse(found.get('amendment') ?? {})
  const bill = found.get('bill') ?? (await findOne(db, 'bill', follows.billId))
  if (bill === 'not-there') return undefined
  return {
    stage,
    bill: billPart.nullable().parse(bill),
    member,
    ask: askPart.nullish().parse(found.get('ask')) ?? null,
  }
}

type Found = Record<string, unknown>

/** Undefined where one of them is not there. */
async function findNamed(
  db: Queryable,
  named: Readonly<Record<string, unknown>>,
): Promise<Map<ParentKind, Found> | undefined> {
  const found = new Map<ParentKind, Found>()
  for (const [field, kind] of Object.entries(parentKinds)) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, and there are two or three
    const row = await findOne(db, kind, named[field])
    if (row === 'not-there') return undefined
    if (row) found.set(kind, row)
  }
  return found
}

/** Null where none is named. */
async function findOne(db: Queryable, kind: ParentKind, id: unknown): Promise<Found | null | 'not-there'> {
  if (typeof id !== 'string') return null
  const row = await findHeld(db, kind, id)
  return row ? { ...row, id } : 'not-there'
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
