import { amendments, asks, bills, pins, stages, texts, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { amendmentName } from '../words/amendment-name.ts'
import type { AmendmentValues, EditableKind, StageValues, TextValues } from './editable.ts'
import { listHeldFactsOf, type HeldFact } from './held-facts.ts'
import { amendmentFields, findWords, isOwnText, stageFields, textFields } from './row-values.ts'

interface EditableBase {
  id: string
  /** "Amendment 67", "Lords Report stage". */
  title: string
  bill: { slug: string; shortTitle: string }
  verified: boolean
  /** Fields that staff hold against sync. */
  pinned: string[]
  /** What waits to be checked about this row. */
  heldFacts: HeldFact[]
}

export type Editable =
  | (EditableBase & { kind: 'amendment'; slug: string; values: AmendmentValues })
  | (EditableBase & { kind: 'stage'; values: StageValues })
  | (EditableBase & { kind: 'text'; slug: string; askSlug: string; values: TextValues })

/** A row that staff may edit, checked or not; undefined where there is none. `id` must be a uuid. */
export async function findEditable(db: Queryable, kind: EditableKind, id: string): Promise<Editable | undefined> {
  switch (kind) {
    case 'amendment':
      return findAmendment(db, id)
    case 'stage':
      return findStage(db, id)
    case 'text':
      return findText(db, id)
  }
}

const bill = { slug: bills.slug, shortTitle: bills.shortTitle }

async function findAmendment(db: Queryable, id: string): Promise<Editable | undefined> {
  const [row] = await db
    .select({
      values: amendmentFields,
      slug: amendments.slug,
      name: { kind: amendments.kind, number: amendments.number },
      verified: amendments.verified,
      bill,
    })
    .from(amendments)
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .where(eq(amendments.id, id))
  if (!row) return undefined
  const { name, ...own } = row
  const values = { ...own.values, words: await findWords(db, id) }
  return { kind: 'amendment', id, title: amendmentName(name), ...own, values, ...(await findOpenQuestions(db, id)) }
}

async function findStage(db: Queryable, id: string): Promise<Editable | undefined> {
  const [row] = await db
    .select({ values: stageFields, name: stages.name, house: stages.house, verified: stages.verified, bill })
    .from(stages)
    .innerJoin(bills, eq(bills.id, stages.billId))
    .where(eq(stages.id, id))
  if (!row) return undefined
  const { name, house, ...own } = row
  const title = house === null ? name : `${house}: ${name}`
  return { kind: 'stage', id, title, ...own, ...(await findOpenQuestions(db, id)) }
}

async function findText(db: Queryable, id: string): Promise<Editable | undefined> {
  const [row] = await db
    .select({
      values: textFields,
      slug: texts.slug,
      askSlug: asks.slug,
      title: texts.label,
      verified: texts.verified,
      bill,
    })
    .from(texts)
    .innerJoin(asks, eq(asks.id, texts.askId))
    .innerJoin(bills, eq(bills.id, texts.billId))
    .where(isOwnText(id))
  return row && { kind: 'text', id, ...row, ...(await findOpenQuestions(db, id)) }
}

async function findOpenQuestions(db: Queryable, id: string): Promise<Pick<EditableBase, 'pinned' | 'heldFacts'>> {
  const [held, heldFacts] = await Promise.all([
    db.select({ field: pins.field }).from(pins).where(eq(pins.subjectId, id)),
    listHeldFactsOf(db, id),
  ])
  return { pinned: held.map(({ field }) => field), heldFacts }
}
