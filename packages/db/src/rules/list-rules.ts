import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from '../open-database.ts'

const rule = z.object({
  /** As `drop` takes it: `function letters.easter(year integer)`, `view record.published_bills`, `trigger hold_alert on letters.mail`. */
  what: z.string(),
  /** The rule file that it belongs in, by name: a trigger is at home with the function that it runs. */
  home: z.string(),
  /** All that its text decides, as PostgreSQL says it, and who may use it. */
  definition: z.string(),
  /** Columns of a view, in their order; none of anything else. */
  columns: z.array(z.string()),
  /** Who, beside the owner, may do what with it; the role `public` is everybody. */
  grants: z.array(z.object({ privilege: z.string(), role: z.string() })),
})
export type Rule = z.infer<typeof rule>

const rules = sql`
  rules as (
    select case p.prokind when 'p' then 'procedure' else 'function' end
        || format(' %I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as what,
      n.nspname || '.' || p.proname as home, pg_get_functiondef(p.oid) as says,
      obj_description(p.oid, 'pg_proc') as comment, coalesce(p.proacl, acldefault('f', p.proowner)) as access,
      '{}'::text[] as columns, p.proowner as owner, p.xmin as version
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('record', 'letters', 'staff') and p.prokind in ('f', 'p', 'w')
    union all
    select case c.relkind when 'm' then 'materialized view' else 'view' end || format(' %I.%I', n.nspname, c.relname),
      n.nspname || '.' || c.relname, concat_ws(E'\n', array_to_string(c.reloptions, ', '), pg_get_viewdef(c.oid)),
      obj_description(c.oid, 'pg_class'), coalesce(c.relacl, acldefault('r', c.relowner)),
      array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 order by attnum), c.relowner, r.xmin
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_rewrite r on r.ev_class = c.oid and r.rulename = '_RETURN'
    where n.nspname in ('record', 'letters', 'staff')
    union all
    select format('trigger %I on %I.%I', t.tgname, n.nspname, c.relname), pn.nspname || '.' || p.proname,
      concat_ws(E'\n', pg_get_triggerdef(t.oid), t.tgenabled), obj_description(t.oid, 'pg_trigger'), null, '{}', c.relowner, t.xmin
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_proc p on p.oid = t.tgfoid join pg_namespace pn on pn.oid = p.pronamespace
    where n.nspname in ('record', 'letters', 'staff') and not t.tgisinternal
  )`

/** Every function, view and trigger of the three schemas, in the order of their names. */
export async function listRules(db: Queryable): Promise<Rule[]> {
  const { rows } = await db.execute(sql`
    with ${rules}
    select what, home, columns, grants.list as grants,
      concat_ws(E'\n', says, 'comment: ' || comment, 'access: ' || nullif(grants.list::text, '[]')) as definition
    from rules cross join lateral (
      select coalesce(
        json_agg(json_build_object('privilege', lower(privilege_type), 'role', role) order by role, privilege_type), '[]'
      ) as list
      from aclexplode(access), lateral (select case grantee when 0 then 'public' else grantee::regrole::text end as role) named
      where grantee <> owner
    ) grants
    order by what collate "C"`)
  return z.array(rule).parse(rows)
}

/** Which of them this transaction has written, in other words or in the same. */
export async function listWritten(tx: Queryable): Promise<string[]> {
  const { rows } = await tx.execute(sql`
    with ${rules} select what from rules where version = pg_current_xact_id()::xid order by what collate "C"`)
  return z
    .array(z.object({ what: z.string() }))
    .parse(rows)
    .map(({ what }) => what)
}
