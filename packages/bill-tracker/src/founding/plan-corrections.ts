import { isDeepStrictEqual } from 'node:util'
import type { Hands } from './find-hands.ts'

export type Values = Readonly<Record<string, unknown>>

export interface Correction {
  subjectId: string
  field: string
  before: unknown
  after: unknown
}

export interface CorrectionGrounds {
  /** Rows as the founding files have them now. */
  shipped: readonly Values[]
  /** The same rows as the database has them. */
  stored: readonly Values[]
  hands: Hands
  notNull?: ReadonlySet<string>
}

/** A row's own name and id are what it is known by, never what it says: its address stays. */
const names = new Set(['id', 'slug', 'key'])

/** A hand in one of these is a hand in all of them: they say one thing together. */
const together = [
  ['billId', 'stageId', 'amendmentId'],
  ['number', 'numberKey'],
  ['number', 'hours', 'nations'],
  ['parliamentId', 'parliamentUrl'],
  ['countFor', 'countAgainst', 'majority'],
  ['ayeCount', 'noCount', 'majority', 'carried'],
  ['happenedOn', 'precision'],
]

/** A field and those that say one thing with it. */
export function withTogether(field: string): string[] {
  return [field, ...together.filter((some) => some.includes(field)).flat()]
}

/** Parliament's numbers: what is known by one is not made another. */
const numbers = new Set(['parliamentId', 'parliamentUrl'])
/** Another House or day is another division, whatever its name: it does not take the number. */
const isIt = ['house', 'heldOn']

/** What the founding files say otherwise than the database, in fields that nobody else has had a hand in. */
export function planCorrections({ shipped, stored, hands, notNull = new Set() }: CorrectionGrounds): Correction[] {
  const rows = new Map(stored.map((row) => [row['id'], row]))
  return shipped.flatMap((row) => {
    const { id } = row
    const now = rows.get(id)
    const said = typeof id === 'string' ? hands.said.get(id) : undefined
    if (typeof id !== 'string' || !now || !said || isLeft(row, now, hands)) return []
    const fields = [...new Set([...Object.keys(row), ...Object.keys(said)])]
    const corrections = fields
      .filter((field) => !names.has(field) && field in now && !isSame(now[field], row[field]))
      .filter((field) => !notNull.has(field) || (row[field] ?? null) !== null)
      .filter((field) => isUntouched(field, { row, now, said, hands }))
      .map((field) => ({ subjectId: id, field, before: now[field] ?? null, after: row[field] ?? null }))
    return isIt.every((field) => isSame(outcomeOf(field, now, corrections), row[field]))
      ? corrections
      : corrections.filter(({ field }) => !numbers.has(field))
  })
}

/**
 * Whether a row is left as it is: staff took it off, or it is public by another's word while what the files say of it is not
 * checked, and must not become public with it.
 */
export function isLeft(row: Values, now: Values, { fields }: Pick<Hands, 'fields'>): boolean {
  if (!fields.has(`${String(row['id'])} verified`)) return false
  return now['verified'] === false || row['verified'] === false
}

interface Field {
  row: Values
  now: Values
  said: Values
  hands: Hands
}

function isUntouched(field: string, { row, now, said, hands }: Field): boolean {
  const id = String(row['id'])
  if (withTogether(field).some((one) => hands.fields.has(`${id} ${one}`))) return false
  const isAsSaid = isSame(now[field], said[field])
  const isAlone = !hands.rows.has(id) && !hands.confirmed.has(id)
  if (field === 'verified') return row[field] === true ? !hands.staff.has(id) : !hands.confirmed.has(id)
  if (numbers.has(field)) return isSame(now[field], null) || (isAlone && isAsSaid)
  // A page that staff cite for anything was read by them that day.
  if (field === 'checkedOn' && 'url' in now) return !isCited(now, hands)
  // Sync and migrations set some fields without a change of their own.
  return isAsSaid || (isAlone && field !== 'position')
}

function isCited({ url }: Values, { cited }: Hands): boolean {
  return [...cited].some((one) => one.endsWith(` ${String(url)}`))
}

function outcomeOf(field: string, now: Values, corrections: readonly Correction[]): unknown {
  const made = corrections.find((one) => one.field === field)
  return made ? made.after : now[field]
}

/** Nothing and null are the same; a change keeps its values as JSON. */
export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(asJson(one), asJson(other))
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null))
}
