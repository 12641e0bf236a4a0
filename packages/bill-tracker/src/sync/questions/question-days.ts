import { items, type Database } from '@safe-to-report/db'
import { and, between, eq, isNull, sql } from 'drizzle-orm'
import type { DaySpan } from '../asking/look-for-new.ts'
import type { DayWork } from '../watching/day-work.ts'
import { source } from './keep-questions.ts'
import type { QuestionsClient, QuestionList } from './questions-client.ts'
import type { QuestionAnswer } from './questions-answers.ts'

const titles: Record<QuestionList, string> = {
  answered: 'Written answers',
  tabled: 'Written questions',
  corrected: 'Corrected answers',
}

/** A list of questions by day, and what is held of it. */
export function toDayWork(
  db: Database,
  client: QuestionsClient,
  { name, ...kept }: Pick<DayWork<QuestionAnswer>, 'keep' | 'lookFor'> & { name: QuestionList },
): DayWork<QuestionAnswer> {
  return {
    ...kept,
    name,
    title: titles[name],
    list: client.lists[name],
    listHeld: (span) => listHeld(db, name, span),
  }
}

async function listHeld(db: Database, name: QuestionList, { from, to }: DaySpan): Promise<Set<string>> {
  const onDay =
    name === 'corrected'
      ? sql`${items.details} ->> 'correctedOn' between ${from} and ${to}`
      : between(items.happenedOn, from, to)
  const rows = await db
    .select({ key: items.key })
    .from(items)
    .where(
      and(
        eq(items.source, source),
        eq(items.kind, name === 'tabled' ? 'question' : 'answer'),
        isNull(items.goneAt),
        onDay,
      ),
    )
  return new Set(rows.map(({ key }) => key))
}
