import type { ItemToMatch } from '@safe-to-report/bill-tracker/watching'
import { z } from 'zod'

/** A line of a file to be tried: an item with the name that its answer is to bear. */
export interface TriedLine {
  item?: ItemToMatch & { id: string | number }
  /** What was odd about it, and what was made of it. */
  odd: string[]
}

const words = z.union([z.string(), z.null()]).optional()
const fields = { kind: words, title: words, text: words, explanatoryStatement: words }
const named = z.looseObject({ id: z.union([z.string(), z.number()]).optional() })

/** Takes what can be taken: one odd line is no reason to leave out a good one. Blank lines say nothing. */
export function readTriedLine(line: string, number: number): TriedLine {
  const written = line.replace(/^\uFEFF/, '').trim()
  if (written === '') return { odd: [] }
  const parsed = named.safeParse(parseJson(written))
  if (!parsed.success) return { odd: ['is no object of JSON with an id that is words or a number: left out'] }
  const odd: string[] = []
  if (parsed.data.id === undefined) odd.push(`has no id: its answer bears ${number}, the number of the line`)
  const take = (field: keyof typeof fields): string => {
    const taken = fields[field].safeParse(parsed.data[field])
    if (!taken.success) odd.push(`its ${field} is no words: read as empty`)
    return taken.data ?? ''
  }
  const item = {
    kind: take('kind').toLowerCase(),
    title: take('title'),
    text: take('text'),
    explanatoryStatement: take('explanatoryStatement'),
  }
  if (item.title + item.text + item.explanatoryStatement === '') odd.push('has no words: nothing can match')
  return { item: { id: parsed.data.id ?? number, ...item }, odd }
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}
