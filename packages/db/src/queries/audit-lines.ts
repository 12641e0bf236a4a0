import { and, asc, desc, eq, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { audit, conflicts, heldFacts, proposals, staffAccounts, type SubjectKind } from '../schema/index.ts'
import type { StaffAction } from './staff-audit.ts'

/** One line of the audit. `who` is absent when it was done at the command line by whoever owns the database. */
export interface AuditLine {
  id: number
  at: Date
  staffId: string | null
  who: string | null
  action: StaffAction
  detail: unknown
}

/** Which lines of the audit are asked for; all that is given holds of each. */
export interface AuditFilter {
  /** Whose account; null: at the command line. */
  staffId?: string | null
  actions?: readonly StaffAction[]
  /** An id of what it was done to: a campaign, an account, a row of the record with all that stands in it. */
  thing?: string
  /** By London's calendar. */
  day?: string
}

/** The newest lines first; with `before`, those older than that line. */
export async function listAudit(
  db: Queryable,
  { limit, before, ...filter }: AuditFilter & { limit: number; before?: number },
): Promise<AuditLine[]> {
  return db
    .select({
      id: audit.id,
      at: audit.at,
      staffId: audit.staffId,
      who: staffAccounts.name,
      action: audit.action,
      detail: audit.detail,
    })
    .from(audit)
    .leftJoin(staffAccounts, eq(staffAccounts.id, audit.staffId))
    .where(and(before === undefined ? undefined : lt(audit.id, before), ...toConditions(filter)))
    .orderBy(desc(audit.id))
    .limit(limit)
}

function toConditions({ staffId, actions, thing, day }: AuditFilter): (SQL | undefined)[] {
  return [
    staffId === null ? isNull(audit.staffId) : undefined,
    typeof staffId === 'string' ? eq(audit.staffId, staffId) : undefined,
    actions === undefined ? undefined : inArray(audit.action, [...actions]),
    // Between two instants, so that the day need not be worked out for each line there is.
    day === undefined
      ? undefined
      : sql`${audit.at} >= (${day}::date::timestamp at time zone 'Europe/London')
          and ${audit.at} < ((${day}::date + 1)::timestamp at time zone 'Europe/London')`,
    thing === undefined ? undefined : isAbout(thing),
  ]
}

/** The detail of a line names what it was done to, or the changes that were made. */
function isAbout(thing: string): SQL {
  return sql`(
    exists (select from jsonb_each_text(${objectOf(audit.detail)}) named where named.value = ${thing})
    or exists (
      select from record.changes c
      where c.id in (select jsonb_array_elements_text(${audit.detail} -> 'changeIds')::bigint)
        and c.subject_id in ${rowsOf(thing)})
    or exists (
      select from record.proposals p
      where ${audit.detail} ->> 'proposalId' = p.id::text and (p.bill_id = ${thing}::uuid or p.subject_id in ${rowsOf(thing)}))
    or ${audit.detail} ->> 'heldFactId' in (select id::text from record.held_facts where subject_id in ${rowsOf(thing)})
    or ${audit.detail} ->> 'conflictId' in (select id::text from record.conflicts where subject_id in ${rowsOf(thing)})
  )`
}

function objectOf(detail: typeof audit.detail): SQL {
  return sql`case when jsonb_typeof(${detail}) = 'object' then ${detail} else '{}'::jsonb end`
}

/** A row of the record, and all that stands in it. */
function rowsOf(thing: string): SQL {
  return sql`(
    select ${thing}::uuid
    union all select id from record.stages where bill_id = ${thing}::uuid
    union all select i.id from record.sittings i join record.stages s on s.id = i.stage_id
      where s.bill_id = ${thing}::uuid or s.id = ${thing}::uuid
    union all select id from record.amendments where bill_id = ${thing}::uuid or stage_id = ${thing}::uuid
    union all select id from record.texts where ${thing}::uuid in (bill_id, ask_id, amendment_id)
  )`
}

/** Whoever may stand in the audit, by name; a closed account keeps its lines. */
export async function listAccountNames(db: Queryable): Promise<{ id: string; name: string; isOpen: boolean }[]> {
  return db
    .select({
      id: staffAccounts.id,
      name: staffAccounts.name,
      isOpen: sql<boolean>`${staffAccounts.disabledAt} is null`,
    })
    .from(staffAccounts)
    .orderBy(asc(staffAccounts.name), asc(staffAccounts.id))
}

/** A proposal that a line names, itself or by the set in which it was published. */
export interface AuditProposal {
  id: string
  setId: string | null
  title: string
  within: string | null
}

/** Proposals by their own ids and by those of their sets. */
export async function findAuditProposals(db: Queryable, ids: readonly string[]): Promise<AuditProposal[]> {
  if (ids.length === 0) return []
  return db
    .select({ id: proposals.id, setId: proposals.setId, title: proposals.title, within: proposals.within })
    .from(proposals)
    .where(or(inArray(proposals.id, [...ids]), inArray(proposals.setId, [...ids])))
    .orderBy(asc(proposals.proposedAt), asc(proposals.id))
}

/** What a conflict or a held fact that a line names is about. */
export interface AuditSubject {
  id: string
  subjectKind: SubjectKind
  subjectId: string | null
  field: string | null
  /** A held fact says it in words of its own. */
  about: string | null
}

/** Conflicts and held facts by their ids; one that was settled for good may be gone. */
export async function findAuditSubjects(db: Queryable, ids: readonly string[]): Promise<Map<string, AuditSubject>> {
  if (ids.length === 0) return new Map()
  const [differing, held] = await Promise.all([
    db
      .select({
        id: conflicts.id,
        subjectKind: conflicts.subjectKind,
        subjectId: conflicts.subjectId,
        field: conflicts.field,
      })
      .from(conflicts)
      .where(inArray(conflicts.id, [...ids])),
    db
      .select({
        id: heldFacts.id,
        subjectKind: heldFacts.subjectKind,
        subjectId: heldFacts.subjectId,
        field: heldFacts.field,
        about: heldFacts.about,
      })
      .from(heldFacts)
      .where(inArray(heldFacts.id, [...ids])),
  ])
  return new Map([...differing.map((row) => ({ ...row, about: null })), ...held].map((row) => [row.id, row]))
}
