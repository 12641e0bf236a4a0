import { publishedMembers, sponsors, type Queryable } from '@safe-to-report/db'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { mostNames, readNames, type NamedMember } from '../words/member-names.ts'

/** Whom lines of names may mean, of all who sit or sat in Parliament as far as the record names them. No line asks for nobody. */
export async function listMembersMeant(db: Queryable, lines: readonly string[]): Promise<NamedMember[]> {
  const sought = lines.filter((line) => line.trim() !== '').slice(0, 2 * mostNames)
  if (sought.length === 0) return []
  const { id, name, party, constituency } = publishedMembers
  const rows = await db.select({ id, name, party, constituency }).from(publishedMembers).orderBy(asc(name), asc(id))
  const all = rows.map((row) => ({ id: row.id, name: row.name, told: tell(row) }))
  const meantBy = readNames(all)
  const meant = new Set(sought.flatMap(meantBy))
  return all.filter((member) => meant.has(member))
}

interface MemberRow {
  id: number
  name: string
  party: string | null
  constituency: string | null
}

function tell({ id, name, party, constituency }: MemberRow): string {
  return `${[name, party, constituency].filter((part) => part !== null).join(', ')} (${id})`
}

/** In whose names an amendment stands of whom the record has no number, the lead first. */
export async function listUnnumberedNames(db: Queryable, amendmentId: string): Promise<string[]> {
  const rows = await db
    .select({ name: sponsors.name })
    .from(sponsors)
    .where(and(eq(sponsors.amendmentId, amendmentId), isNull(sponsors.memberId)))
    .orderBy(desc(sponsors.isLead), asc(sponsors.position))
  return rows.map(({ name }) => name)
}
