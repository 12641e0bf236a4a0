import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { toNumberKey } from '../words/number-key.ts'
import type { FoundingRecord } from './read-founding-record.ts'

export interface KnownRows {
  /** Ids of rows that are on the record or once were, by kind and the name that the founding files know them by. */
  ids: ReadonlyMap<string, string>
  /** Ids of those that are there no more. */
  gone: ReadonlySet<string>
  /** Keys of held facts, answered ones too. */
  heldFacts: ReadonlySet<string>
}

interface KnownRow extends Record<string, unknown> {
  kind: string
  id: string
  /** The bill, stage or ask that the row's name begins with. */
  parent: string | null
  own: string
  /** What else tells the row, should somebody have given it another slug. */
  otherwise: string | null
  present: boolean
}

/** What a database knows of the founding record's rows, from whomever it has them: the founding files, Parliament or staff. */
export async function findKnownRows(db: Queryable, record: FoundingRecord): Promise<KnownRows> {
  const { rows } = await db.execute<KnownRow>(knownRows)
  const present = new Set(rows.filter((row) => row.present).map(({ id }) => id))
  const facts = await db.execute<{ key: string }>(sql`select key from record.held_facts`)
  return {
    ids: nameRows(rows, record),
    gone: new Set(rows.map(({ id }) => id).filter((id) => !present.has(id))),
    heldFacts: new Set(facts.rows.map(({ key }) => key)),
  }
}

/** Rows that are there stand after those that once came, and so win a name that both have. */
function nameRows(rows: readonly KnownRow[], record: FoundingRecord): Map<string, string> {
  const slugs = listOtherwise(record)
  const shipped = listOwn(record)
  const ids = new Map<string, string>()
  const names = new Map<string, string>()
  for (const { kind, id, parent, own, otherwise } of rows) {
    const within = parent === null ? undefined : names.get(parent)
    if (parent !== null && within === undefined) continue
    // A row that the files know by its own name is no other, whatever they say of its number now.
    const isItself = otherwise === null || shipped.has(`${kind} ${own}`)
    const known = isItself ? undefined : slugs.get(`${kind} ${otherwise}`)
    const name = within === undefined ? (known ?? own) : `${within} ${own}`
    names.set(id, name)
    ids.set(`${kind} ${name}`, id)
  }
  nameByPlace(
    rows.filter(({ kind, own }) => !shipped.has(`${kind} ${own}`)),
    names,
    { record, ids },
  )
  return ids
}

function listOwn({ bills, amendments, divisions }: FoundingRecord): Set<string> {
  return new Set([
    ...bills.map(({ slug }) => `bill ${slug}`),
    ...amendments.map(({ slug }) => `amendment ${slug}`),
    ...divisions.map(({ slug }) => `division ${slug}`),
  ])
}

function listOtherwise({ bills, divisions }: FoundingRecord): Map<string, string> {
  const slugs = new Map<string, string>()
  for (const { parliamentId, slug } of bills) if (parliamentId) slugs.set(`bill ${parliamentId}`, slug)
  for (const { house, parliamentId, unseenParliamentId, heldOn, number, slug } of divisions) {
    const asked = parliamentId ?? unseenParliamentId
    if (asked) slugs.set(`division ${house} ${asked}`, slug)
    if (number) slugs.set(`division ${house} ${heldOn} ${number}`, slug)
  }
  return slugs
}

/** An amendment that Parliament's answers brought has a slug of their making, but the same stage and number. */
function nameByPlace(
  rows: readonly KnownRow[],
  names: ReadonlyMap<string, string>,
  { record, ids }: { record: FoundingRecord; ids: Map<string, string> },
): void {
  const places = new Map<string, string>()
  for (const { kind, id, otherwise } of rows) {
    if (kind !== 'amendment' || otherwise === null) continue
    const [stageId = '', numberKey] = otherwise.split(' ')
    places.set(`${names.get(stageId)} ${numberKey}`, id)
  }
  for (const { slug, bill, stage, number } of record.amendments) {
    const id = places.get(`${bill} ${stage} ${toNumberKey(number)}`)
    if (id !== undefined && !ids.has(`amendment ${slug}`)) ids.set(`amendment ${slug}`, id)
  }
}

// Parents come before what they hold; a row that is gone is told by the change with which it came.
const knownRows = sql`
  with stages as (
    select id, bill_id, concat_ws(' ', house, kind, case when round > 1 then round end) as own from record.stages
  ), known (step, kind, id, parent, own, otherwise, present) as (
    select 1, 'bill', id, null::uuid, slug, parliament_id::text, true from record.bills
    union all select 2, 'stage', id, bill_id, own, null, true from stages
    union all select 3, 'sitting', id, stage_id, sits_on::text, null, true from record.sittings
    union all select 3, 'publication', id, bill_id, title, null, true from record.publications
    union all select 3, 'amendment', id, null, slug, concat_ws(' ', stage_id, number_key), true from record.amendments
    union all select 3, 'division', id, null, slug, concat_ws(' ', house, parliament_id), true from record.divisions
    union all select 3, 'division', id, null, slug, concat_ws(' ', house, held_on, number), true from record.divisions
    union all select 3, 'ask', id, null, slug, null, true from record.asks
    union all select 3, 'text', id, null, slug, null, true from record.texts
    union all select 4, 'could-carry', c.id, c.ask_id, b.slug, null, true
      from record.could_carry c join record.bills b on b.id = c.bill_id
    union all select 3, 'campaign-event', id, null, slug, null, true from record.campaign_events
    union all select 3, 'evidence', id, null, slug, null, true from record.evidence
    union all select 3, 'position', id, null, slug, null, true from record.positions
    union all select 3, 'help-service', id, null, slug, null, true from record.help_services
    union all select 3, 'correction', id, null, slug, null, true from record.corrections
    union all select 3, 'source', id, null, key, null, true from record.sources
    union all
    select case subject_kind when 'bill' then 1 when 'stage' then 2 when 'could-carry' then 4 else 3 end, subject_kind, subject_id,
      case subject_kind
        when 'stage' then after ->> 'billId' when 'publication' then after ->> 'billId' when 'sitting' then after ->> 'stageId'
        when 'could-carry' then after ->> 'askId'
      end::uuid,
      case subject_kind
        when 'stage' then concat_ws(' ', after ->> 'house', after ->> 'kind', nullif(after ->> 'round', '1'))
        when 'sitting' then after ->> 'sitsOn'
        when 'publication' then after ->> 'title'
        when 'could-carry' then (select slug from record.bills b where b.id = (after ->> 'billId')::uuid)
        else after ->> 'slug'
      end, null, false
    from record.changes
    where field = '*' and jsonb_typeof(after) = 'object' and subject_kind not in ('membership', 'post')
      -- What the founding files gave up themselves may come back with them.
      and subject_id not in (
        select subject_id from record.changes
        where field = '*' and origin = 'founding' and coalesce(after, 'null') = 'null'
      )
  )
  select kind, id, parent, own, otherwise, present from known where own is not null order by step, present
`
