import {
  listMembersMeant,
  mostNames,
  readNames,
  type FieldValue,
  type NamedMember,
} from '@safe-to-report/bill-tracker/desk'
import type { Database } from '@safe-to-report/db'
import type { FieldSpec } from './form-fields.ts'
import type { Choice } from './forms/kind-form.ts'

/** Not so many that nobody reads them. */
const mostOffered = 8

/** The lines of a field that takes members, one name each. */
export function toLines(typed: string): string[] {
  return typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}

/** The same fields, those for members with whom their lines may mean to choose from. */
export async function withMembers(
  db: Database,
  specs: readonly FieldSpec[],
  linesOf: (spec: FieldSpec) => readonly string[],
): Promise<FieldSpec[]> {
  const found: FieldSpec[] = []
  for (const spec of specs) {
    // oxlint-disable-next-line no-await-in-loop -- a form has one such field at most
    found.push(
      spec.input === 'members' ? { ...spec, choices: toChoices(await listMembersMeant(db, linesOf(spec))) } : spec,
    )
  }
  return found
}

function toChoices(members: readonly NamedMember[]): Choice[] {
  return members.map(({ id, told }) => ({ value: String(id), words: told }))
}

export type MembersAnswer = { numbers: string | null } | { problem: string }

/** Reads lines of names as Parliament's numbers, a space between them; or says of all the lines at once what is wrong with them. */
export function readMembers(typed: string, choices: readonly Choice[]): MembersAnswer {
  const members = choices.map(({ value, words }) => ({ id: Number(value), name: nameIn(words), told: words }))
  const lines = toLines(typed)
  if (lines.length > mostNames) return { problem: `Name at most ${mostNames} members.` }
  const meantBy = readNames(members)
  const read = lines.map((line) => ({ line, meant: meantBy(line) }))
  const named = read.flatMap(({ meant: [one, ...others] }) => (one && others.length === 0 ? [one] : []))
  const twice = new Set(named.filter(({ id }, at) => named.findIndex((other) => other.id === id) < at))
  const unclear = read.filter(({ meant }) => meant.length > 1)
  const problems = [
    ...tellUnknown(read.filter(({ meant }) => meant.length === 0).map(({ line }) => line)),
    ...unclear.map(({ line, meant }) => `“${line}” may be ${offer(meant)}. Put the one who is meant in its place.`),
    ...[...twice].map(({ name }) => `${name} is named twice.`),
  ]
  if (problems.length > 0) return { problem: problems.join(' ') }
  return { numbers: named.length === 0 ? null : named.map(({ id }) => id).join(' ') }
}

const orElse = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** All names at once, with what to do: whoever is new in Parliament may not be on the record yet. */
function tellUnknown(lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const [which, it] = lines.length === 1 ? ['the name', 'it'] : ['each name', 'them']
  const called = orElse.format(new Set(lines.map((line) => `“${line}”`)))
  return [
    `No member on our record is called ${called}. Write ${which} as Parliament has it. ` +
      `Or leave ${it} out for now: Parliament’s own list brings names, or add ${it} later.`,
  ]
}

function offer(meant: readonly NamedMember[]): string {
  const more = meant.length - mostOffered
  const shown = meant.slice(0, mostOffered).map(({ told }) => told)
  return `${shown.join('; or ')}${more > 0 ? `; or one of ${more} more` : ''}`
}

/** "Jess Phillips, Labour, Birmingham Yardley (1508)" is called Jess Phillips. */
function nameIn(told: string): string {
  return told.split(/, | \(\d+\)$/)[0] ?? told
}

/** Parliament's numbers as the lines of a field: whom they are of, where that is known. */
export function toMemberLines(numbers: FieldValue, choices: readonly Choice[]): string {
  if (typeof numbers !== 'string') return ''
  return numbers
    .split(' ')
    .map((number) => choices.find(({ value }) => value === number)?.words ?? number)
    .join('\n')
}
