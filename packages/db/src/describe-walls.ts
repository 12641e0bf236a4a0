import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from './open-database.ts'
import { mailStates } from './schema/index.ts'
import { processRoles } from './set-up-roles.ts'
import { timeLimits } from './time-limits.ts'

/** What each process may do in a migrated database, and how a mail may move on: a page in Markdown, made of three tables. */
export async function describeWalls(db: Queryable): Promise<string> {
  return `# What each process may do, and how a mail moves on

Made from the migrated database by [\`describeWalls\`](src/describe-walls.ts), not by hand:
[a test](src/describe-walls.db.test.ts) fails when it is out of date, and says how to write it anew.

## Tables and views

In brackets, the columns that a right is limited to. A dash is no right at all. A view leads to its text.

${toTable(['table or view', ...processRoles], await listTableRights(db))}

## Functions

Those that a process may call, triggers left out; each leads to its text. One that runs as the owner reaches further than its caller.

${toTable(['function', 'runs as', ...processRoles], await listFunctionRights(db))}

## Limits of time

Of a statement, of waiting for a lock, of standing still in a transaction, and, from PostgreSQL 17 on, of a whole one. They hold
whoever connects as the role; what must take longer sets its own for one transaction.

${toTable(['limit', ...processRoles], await listTimeLimits(db))}

## Moves of a mail

\`letters.moves\`: from which state to which, and for how long, at most, what is sealed may be kept from then on.

${toTable(['from', 'to', 'a letter is kept', 'a notice is kept', 'any other mail is kept'], await listMoves(db))}
`
}

const table = z.array(z.array(z.string()))

/** Rights that a role has in effect: its own, and whatever is granted to everybody. */
async function listTableRights(db: Queryable): Promise<string[][]> {
  const { rows } = await db.execute(sql`
    with tables as (
      select c.oid, n.oid as schema, n.nspname || '.' || c.relname as name, format(
        case when c.relkind in ('v', 'm') then '[\`%1$s.%2$s\`](rules/%1$s/%2$s.sql)' else '\`%1$s.%2$s\`' end, n.nspname, c.relname
      ) as shown
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^(pg_|information_schema$)'
    ), rights as (
      select name, shown, role, place, privilege, number, case
          when not has_schema_privilege(role, schema, 'usage') then null
          when has_table_privilege(role, tables.oid, privilege) then privilege
          when privilege in ('select', 'insert', 'update', 'references') then (
            select format('%s (%s)', privilege, string_agg(format('\`%s\`', attname), ', ' order by attnum))
            from pg_attribute where attrelid = tables.oid and attnum > 0 and not attisdropped
              and has_column_privilege(role, tables.oid, attnum, privilege)
            having count(*) > 0
          )
        end as is_granted
      from tables
        cross join unnest(${roles}::text[]) with ordinality as roles (role, place)
        cross join unnest('{select,insert,update,delete,truncate,references,trigger,maintain}'::text[])
          with ordinality as privileges (privilege, number)
    ), cells as (
      select name, shown, place, coalesce(string_agg(is_granted, ', ' order by number), '–') as cell from rights group by 1, 2, 3
    )
    select array[shown] || array_agg(cell order by place) as cells from cells group by name, shown order by name collate "C"`)
  return table.parse(rows.map(({ cells }) => cells))
}

async function listFunctionRights(db: Queryable): Promise<string[][]> {
  const { rows } = await db.execute(sql`
    with functions as (
      select p.oid, n.oid as schema, case when p.prosecdef then 'owner' else 'caller' end as runs_as,
        format('[\`%1$s.%2$s(%3$s)\`](rules/%1$s/%2$s.sql)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as name
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname !~ '^(pg_|information_schema$)' and p.prorettype <> 'trigger'::regtype
        and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    ), rights as (
      select name, runs_as, place,
        has_schema_privilege(role, schema, 'usage') and has_function_privilege(role, functions.oid, 'execute') as is_granted
      from functions cross join unnest(${roles}::text[]) with ordinality as roles (role, place)
    )
    select array[name, runs_as] || array_agg(case when is_granted then 'calls' else '–' end order by place) as cells
    from rights group by name, runs_as having bool_or(is_granted) order by name collate "C"`)
  return table.parse(rows.map(({ cells }) => cells))
}

async function listTimeLimits(db: Queryable): Promise<string[][]> {
  const { rows } = await db.execute(sql`
    select array['\`' || name || '\`'] || array_agg(coalesce(split_part(config, '=', 2), '–') order by place) as cells
    from unnest(${toArray(timeLimits)}::text[]) with ordinality as limits (name, number)
      cross join unnest(${roles}::text[]) with ordinality as roles (role, place)
      join pg_roles on rolname = role
      left join lateral unnest(rolconfig) as config on split_part(config, '=', 1) = name
    group by name, number order by number`)
  return table.parse(rows.map(({ cells }) => cells))
}

const move = z.object({
  from_state: z.string(),
  to_state: z.string(),
  letter_hours: z.number().nullable(),
  notice_hours: z.number().nullable(),
  other_hours: z.number().nullable(),
})

async function listMoves(db: Queryable): Promise<string[][]> {
  const { rows } = await db.execute(sql`
    select from_state, to_state, (extract(epoch from keep_letter) / 3600)::float as letter_hours,
      (extract(epoch from keep_notice) / 3600)::float as notice_hours,
      (extract(epoch from keep_other) / 3600)::float as other_hours
    from letters.moves order by array_position(${toArray(['typed', ...mailStates])}::text[], from_state),
      array_position(${toArray(mailStates)}::text[], to_state)`)
  return z
    .array(move)
    .parse(rows)
    .map(({ from_state: from, to_state: to, letter_hours: letter, notice_hours: notice, other_hours: other }) => [
      from,
      to,
      to === 'erased' ? 'no longer' : sayHours(letter, 'until its next move'),
      to === 'erased' ? 'no longer' : sayHours(notice, 'as long as before'),
      to === 'erased' ? 'no longer' : sayHours(other, 'as long as before'),
    ])
}

function sayHours(hours: number | null, unlimited: string): string {
  if (hours === null) return unlimited
  return hours === 0 ? 'no longer' : `${hours} hours`
}

function toArray(words: readonly string[]): string {
  return `{${words.join(',')}}`
}

const roles = toArray(processRoles)

function toTable(heads: readonly string[], rows: readonly string[][]): string {
  const lines = [heads, heads.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
