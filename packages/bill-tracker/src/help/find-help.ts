import { publishedHelpServices, type Queryable } from '@safe-to-report/db'
import { asc } from 'drizzle-orm'
import { listSourcesBySubject } from '../reading/pages/sources.ts'
import type { HelpService } from './help-types.ts'
import { toHelpService } from './to-help-service.ts'

/** Where help is, as the public record says, in its order. */
export async function findHelp(db: Queryable): Promise<HelpService[]> {
  const rows = await db.select().from(publishedHelpServices).orderBy(asc(publishedHelpServices.position))
  const sources = await listSourcesBySubject(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, position: _position, verified: _verified, ...row }) =>
    toHelpService(row, sources.get(id) ?? []),
  )
}
