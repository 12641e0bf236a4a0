import type { Rule } from './list-rules.ts'

/** What drops rules, triggers before what they run: `create or replace` cannot give a function another type, or take a column from a view. */
export function dropAll(rules: readonly Rule[]): string {
  const isTrigger = ({ what }: Rule): boolean => kindOf(what) === 'trigger'
  return [...rules.filter(isTrigger), ...rules.filter((rule) => !isTrigger(rule))]
    .map(({ what }) => `drop ${what};\n`)
    .join('')
}

/**
 * What gives rules that are new to a database the access of those in whose place they stand. PostgreSQL lets everybody call a
 * function that is new, so that is taken back, unless everybody could before.
 */
export function giveAccess(fresh: readonly string[], former: readonly Rule[]): string {
  return fresh.map((what) => accessTo(what, former)).join('')
}

function accessTo(what: string, former: readonly Rule[]): string {
  const kind = kindOf(what)
  if (kind === 'trigger') return ''
  const grants = former.filter((rule) => kindOf(rule.what) === kind).flatMap((rule) => rule.grants)
  const rolesBy = Map.groupBy(grants, ({ privilege }) => privilege)
  // A view is granted as a table is: by its name alone.
  const place = kind === 'function' || kind === 'procedure' ? what : what.replace(/^(materialized )?view /, '')
  const isClosed = place === what && !grants.some(({ role }) => role === 'public')
  return [
    isClosed ? `revoke execute on ${place} from public;\n` : '',
    ...[...rolesBy].map(
      ([privilege, given]) => `grant ${privilege} on ${place} to ${namesOf(given.map(({ role }) => role))};\n`,
    ),
  ].join('')
}

function kindOf(what: string): string {
  return what.slice(0, what.indexOf(' '))
}

function namesOf(roles: readonly string[]): string {
  return [...new Set(roles)].join(', ')
}
