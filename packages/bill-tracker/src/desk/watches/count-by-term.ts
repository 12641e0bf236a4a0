import { finds, type Queryable } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'

/** What one term found, and what people made of that. */
export interface TermCount {
  term: string
  found: number
  waiting: number
  /** Said to be a text of the ask, or to touch it. */
  ours: number
  notOurs: number
  /** How often it was named as the one that is too wide. */
  blamed: number
}

/** By name, every term that found something for a watch; one that is not among them has found nothing that is kept. */
export async function countByTerm(db: Queryable, watchId: string): Promise<Map<string, TermCount>> {
  const { rows } = await db.execute<Record<Exclude<keyof TermCount, 'term'>, string> & { term: string }>(sql`
    select term, count(*) as found, count(*) filter (where ${finds.state} = 'waiting') as waiting,
      count(*) filter (where ${finds.state} in ('text-of', 'touches')) as ours,
      count(*) filter (where ${finds.state} = 'not-ours') as "notOurs",
      count(*) filter (where ${finds.state} = 'not-ours' and ${finds.blamed} = term) as blamed
    from ${finds}, unnest(${finds.terms}) as term where ${eq(finds.watchId, watchId)} group by term`)
  return new Map(
    rows.map(({ term, found, waiting, ours, notOurs, blamed }) => [
      term,
      {
        term,
        found: Number(found),
        waiting: Number(waiting),
        ours: Number(ours),
        notOurs: Number(notOurs),
        blamed: Number(blamed),
      },
    ]),
  )
}
