import {
  amendments,
  amendmentVersions,
  audit,
  changes,
  citations,
  conflicts,
  heldFacts,
  pins,
  sources,
  stages,
  texts,
  type Database,
  type Queryable,
} from '@safe-to-report/db'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { hashLines } from '../words/amendment-lines.ts'
import { textAsLines } from '../words/pasted-words.ts'
import { edit, ownedByParliament, type Edit, type EditableKind, type FieldValues } from './editable.ts'
import { hasChangedMeanwhile, planEdit, planMajority, type FieldChange } from './plan-edit.ts'
import { lockValues } from './row-values.ts'

/** An edit as a form gives it; `publishEdit` refuses what `edit` does not allow. */
export interface ProposedEdit {
  kind: EditableKind
  id: string
  expected: FieldValues
  proposed: FieldValues
  why: string
  sourceUrl: string
  quote: string
  staffId: string
}

export type PublishOutcome =
  | { outcome: 'published'; changeIds: number[] }
  | { outcome: 'unchanged' }
  | { outcome: 'changed-meanwhile'; current: FieldValues }

/**
 * Puts an edit on the record: the row, its source, its changes, its pins and the audit, all at once or not at all. What
 * staff have now checked stops waiting on the desk. Of two who edit the same row at once, the second is told.
 *
 * @throws ZodError where the edit lacks a reason, an https source, its words, or holds what may not be edited
 */
export async function publishEdit(db: Database, proposed: ProposedEdit): Promise<PublishOutcome> {
  const whole = edit.parse(proposed)
  return db.transaction(async (transaction) => {
    const stored = await lockValues(transaction, whole)
    if (!stored) throw new Error(`There is no ${whole.kind} ${whole.id} to edit.`)
    if (hasChangedMeanwhile(stored.values, whole.expected)) {
      return { outcome: 'changed-meanwhile', current: stored.values }
    }
    const plan = planEdit(stored.values, whole.proposed)
    if (plan.changes.length === 0) return { outcome: 'unchanged' }
    const all = [...plan.changes, ...planMajority(stored.majority, whole.proposed)]
    await saveValues(transaction, whole, all)
    await citeSource(transaction, whole, all)
    await pinFields(transaction, whole, all)
    await settleOpenQuestions(transaction, whole, all)
    return { outcome: 'published', changeIds: await saveChanges(transaction, whole, all) }
  })
}

async function saveValues(db: Queryable, whole: Edit, all: readonly FieldChange[]): Promise<void> {
  if (whole.kind === 'stage') {
    await db.update(stages).set(whole.proposed).where(eq(stages.id, whole.id))
    return
  }
  if (whole.kind === 'text') {
    await db.update(texts).set(whole.proposed).where(eq(texts.id, whole.id))
    return
  }
  const { words, ...proposed } = whole.proposed
  if (all.some(({ field }) => field === 'words')) await saveWords(db, whole, words)
  const majority = all.find(({ field }) => field === 'majority')?.after
  const derived = typeof majority === 'number' ? { majority } : {}
  await db
    .update(amendments)
    .set({ ...proposed, ...derived })
    .where(eq(amendments.id, whole.id))
}

/** Words once seen stay readable: new ones become the version that stands. */
async function saveWords(db: Queryable, { id, sourceUrl }: Edit, words: string | null): Promise<void> {
  if (words === null) throw new Error(`The words of amendment ${id} can be replaced, not taken off the record.`)
  const lines = textAsLines(words)
  await db.insert(amendmentVersions).values({
    amendmentId: id,
    seenAt: sql`clock_timestamp()`,
    lines,
    textHash: hashLines(lines),
    origin: 'staff',
    sourceUrl,
  })
}

async function citeSource(db: Queryable, whole: Edit, all: readonly FieldChange[]): Promise<void> {
  const { kind, id, quote, sourceUrl } = whole
  const sourceId = await saveSource(db, sourceUrl)
  await db
    .insert(citations)
    .values(all.map(({ field }) => ({ subjectKind: kind, subjectId: id, field, sourceId, quote })))
    .onConflictDoUpdate({
      target: [citations.subjectKind, citations.subjectId, citations.field, citations.sourceId],
      set: { quote },
    })
}

/** A page that is cited already is not listed twice. */
async function saveSource(db: Queryable, url: string): Promise<string> {
  const [known] = await db.select({ id: sources.id }).from(sources).where(eq(sources.url, url)).limit(1)
  if (known) return known.id
  const { hostname, pathname } = new URL(url)
  const publisher = hostname.replace(/^www\./, '')
  const title = pathname === '/' ? publisher : `${publisher}${pathname}`
  const [added] = await db.insert(sources).values({ kind: 'page', title, publisher, url }).returning({ id: sources.id })
  if (!added) throw new Error('A source was saved and did not come back.')
  return added.id
}

async function pinFields(db: Queryable, whole: Edit, all: readonly FieldChange[]): Promise<void> {
  const owned = all.filter(({ field }) => ownedByParliament.includes(field))
  if (owned.length === 0) return
  const { kind, id, why, staffId } = whole
  await db
    .insert(pins)
    .values(owned.map(({ field }) => ({ subjectKind: kind, subjectId: id, field, reason: why, staffId })))
    .onConflictDoUpdate({ target: [pins.subjectId, pins.field], set: { reason: why, staffId, at: sql`now()` } })
}

/** What staff have decided is neither a thing to check nor a conflict with Parliament any more. */
async function settleOpenQuestions(db: Queryable, whole: Edit, all: readonly FieldChange[]): Promise<void> {
  const fields = all.map(({ field }) => field)
  await db.delete(heldFacts).where(and(eq(heldFacts.subjectId, whole.id), inArray(heldFacts.field, fields)))
  // The offer is remembered: sync asks again only when Parliament offers something else.
  await db
    .update(conflicts)
    .set({ dismissedAt: sql`now()`, dismissedBy: whole.staffId })
    .where(and(eq(conflicts.subjectId, whole.id), inArray(conflicts.field, fields)))
}

/** Last, so that the notice of a change finds the row as it now is. */
async function saveChanges(db: Queryable, whole: Edit, all: readonly FieldChange[]): Promise<number[]> {
  const { kind, id, staffId, why, sourceUrl, quote } = whole
  const saved = await db
    .insert(changes)
    .values(
      all.map((change) => ({
        origin: 'staff' as const,
        staffId,
        subjectKind: kind,
        subjectId: id,
        why,
        sourceUrl,
        quote,
        ...change,
      })),
    )
    .returning({ id: changes.id })
  const changeIds = saved.map((change) => change.id)
  await db.insert(audit).values({ staffId, action: 'published', detail: { changeIds } })
  return changeIds
}
