import { amendments, amendmentVersions, stages, texts, type Queryable } from '@safe-to-report/db'
import { and, desc, eq, isNull, type SQL } from 'drizzle-orm'
import { linesAsText } from '../words/amendment-lines.ts'
import { tidyWords } from '../words/pasted-words.ts'
import type { AmendmentValues, EditableKind, StageValues, TextValues } from './editable.ts'

export interface StoredValues {
  values: AmendmentValues | StageValues | TextValues
  /** Follows from the counts where both are known, so it is not edited itself. */
  majority: number | null
}

export const amendmentFields = {
  decision: amendments.decision,
  decidedOn: amendments.decidedOn,
  countFor: amendments.countFor,
  countAgainst: amendments.countAgainst,
  plainSummary: amendments.plainSummary,
  note: amendments.note,
}

export const textFields = { plainWords: texts.plainWords, words: texts.words }

export const stageFields = { plainSummary: stages.plainSummary, note: stages.note }

/** The editable values of a row, held against other editors until the transaction ends. */
export async function lockValues(
  db: Queryable,
  { kind, id }: { kind: EditableKind; id: string },
): Promise<StoredValues | undefined> {
  if (kind === 'stage') {
    const [values] = await db.select(stageFields).from(stages).where(eq(stages.id, id)).for('update')
    return values && { values, majority: null }
  }
  if (kind === 'text') {
    const [values] = await db.select(textFields).from(texts).where(isOwnText(id)).for('update')
    return values && { values, majority: null }
  }
  const [row] = await db
    .select({ values: amendmentFields, majority: amendments.majority })
    .from(amendments)
    .where(eq(amendments.id, id))
    .for('update')
  return row && { ...row, values: { ...row.values, words: await findWords(db, id) } }
}

/** Only a text without an amendment has words of its own. */
export function isOwnText(id: string): SQL | undefined {
  return and(eq(texts.id, id), isNull(texts.amendmentId))
}

/** The words of an amendment that stand: those seen last. */
export async function findWords(db: Queryable, amendmentId: string): Promise<string | null> {
  const [last] = await db
    .select({ lines: amendmentVersions.lines })
    .from(amendmentVersions)
    .where(eq(amendmentVersions.amendmentId, amendmentId))
    .orderBy(desc(amendmentVersions.seenAt))
    .limit(1)
  return last ? tidyWords(linesAsText(last.lines)) : null
}
