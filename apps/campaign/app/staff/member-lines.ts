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

/** Reads lines of names as Parliament's numbers, a space between them; or says of the first line what is wrong with it. */
export function readMembers(typed: string, choices: readonly Choice[]): MembersAnswer {
  const members = choices.map(({ value, words }) => ({ id: Number(value), name: nameIn(words), told: words }))
  const numbers: string[] = []
  const meantBy = readNames(members)
  const lines = toLines(typed)
  if (lines.length > mostNames) return { problem: `Name at most ${mostNames} members.` }
  for (const line of lines) {
    const meant = meantBy(line)
    const [one] = meant
    if (!one) return { problem: `No member on our record is called “${line}”. Write the name as Parliament has it.` }
    if (meant.length > 1) return { problem: `“${line}” may be ${offer(meant)}. Put the one who is meant in its place.` }
    if (numbers.includes(String(one.id))) return { problem: `${one.name} is named twice.` }
    numbers.push(String(one.id))
  }
  return { numbers: numbers.length === 0 ? null : numbers.join(' ') }
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
