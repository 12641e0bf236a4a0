import { isDeepStrictEqual } from 'node:util'

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
  /** What the founding files last said of each row, by its id. */
  said: ReadonlyMap<string, Values>
  /** Fields that staff hold, as "id field". */
  held: ReadonlySet<string>
  /** Fields of these rows that are not the files' to say. */
  leave?: readonly string[]
}

/** A row's own name and id are what it is known by, never what it says. */
const names = ['id', 'slug']

/** Fields that still hold what the founding files once said, where they say something else now. */
export function planCorrections({ shipped, stored, said, held, leave = [] }: CorrectionGrounds): Correction[] {
  const left = new Set([...names, ...leave])
  const rows = new Map(stored.map((row) => [row['id'], row]))
  return shipped.flatMap((row) => {
    const { id } = row
    const now = rows.get(id)
    const once = typeof id === 'string' ? said.get(id) : undefined
    if (typeof id !== 'string' || !now || !once) return []
    const fields = [...new Set([...Object.keys(row), ...Object.keys(once)])]
    return fields
      .filter((field) => !left.has(field) && field in now && !held.has(`${id} ${field}`))
      .filter((field) => isSame(now[field], once[field]) && !isSame(row[field], once[field]))
      .map((field) => ({ subjectId: id, field, before: now[field] ?? null, after: row[field] ?? null }))
  })
}

/** Nothing and null are the same; a change keeps its values as JSON. */
function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(asJson(one), asJson(other))
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null))
}
