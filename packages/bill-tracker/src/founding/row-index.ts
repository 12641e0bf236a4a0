import { randomUUID } from 'node:crypto'
import type { citations, SubjectKind } from '@safe-to-report/db'
import type { Citation } from '../shipped/founding-files.ts'

/** Gives each founding row its id, finds rows by their names, and gathers what cannot be found. */
export interface RowIndex {
  /** The id of a row under the name that other rows know it by: the one it is known by, or a new one. */
  add: (kind: SubjectKind, name: string) => string
  /** The id of a row added before; a fault is noted, naming who asked, where there is none. */
  find: (kind: SubjectKind, name: string, askedBy: string) => string
  addSource: (key: string) => string
  /** Notes that sources stand behind a row or a field of it. */
  cite: (kind: SubjectKind, subjectId: string, cited: readonly Citation[], askedBy: string) => void
  citations: (typeof citations.$inferInsert)[]
  faults: string[]
}

export function startRowIndex(known: ReadonlyMap<string, string>): RowIndex {
  const ids = new Map<string, string>()
  const noted: (typeof citations.$inferInsert)[] = []
  const faults: string[] = []
  const add = (name: string): string => {
    if (ids.has(name)) faults.push(`${name} is there twice`)
    const id = known.get(name) ?? randomUUID()
    ids.set(name, id)
    return id
  }
  const find = (name: string, askedBy: string): string => {
    const id = ids.get(name)
    if (id === undefined) faults.push(`${askedBy} points to ${name}, which is not there`)
    return id ?? ''
  }
  return {
    add: (kind, name) => add(`${kind} ${name}`),
    find: (kind, name, askedBy) => find(`${kind} ${name}`, askedBy),
    addSource: (key) => add(`source ${key}`),
    cite: (subjectKind, subjectId, cited, askedBy) => {
      for (const citation of cited) {
        const whole: Exclude<Citation, string> = typeof citation === 'string' ? { source: citation } : citation
        const sourceId = find(`source ${whole.source}`, askedBy)
        const { field = null, quote = null, place = null } = whole
        noted.push({ subjectKind, subjectId, sourceId, field, quote, place })
      }
    },
    citations: noted,
    faults,
  }
}
