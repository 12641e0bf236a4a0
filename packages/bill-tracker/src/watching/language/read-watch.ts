import { parseExpression, parseExpressions, UnreadableTerm } from './parse-expression.ts'
import { readLines, type WatchLine } from './read-lines.ts'
import {
  surenesses,
  type ReadWatch,
  type Sureness,
  type Term,
  type WatchProblem,
  type WordList,
} from './watch-language.ts'

/** Reads each line by itself; whether names and kinds exist is asked later, of the whole. */
export function readWatch(text: string): { read: ReadWatch; problems: WatchProblem[] } {
  const read: ReadWatch = { ask: undefined, searchTerms: [], lists: [], terms: [] }
  const problems: WatchProblem[] = []
  for (const line of readLines(text)) {
    try {
      readLine(read, line)
    } catch (error) {
      if (!(error instanceof UnreadableTerm)) throw error
      problems.push({ line: line.line, problem: error.message })
    }
  }
  return { read, problems }
}

function readLine(read: ReadWatch, { line, written }: WatchLine): void {
  const parted = /^([^:]*):(.*)$/s.exec(written)
  const [, head = '', body = ''] = parted ?? []
  const list = /^list\s+(.+?)(\s+except in)?$/i.exec(head.trim())
  const term = /^term\s+(.+)$/i.exec(head.trim())
  if (parted && body.trim() === '') throw new UnreadableTerm(`Nothing follows “${head.trim()}:”.`)
  if (/^ask$/i.test(head.trim())) read.ask = readAsk(read, body)
  else if (/^ask parliament for$/i.test(head.trim())) read.searchTerms.push(...splitWords(body))
  else if (list) readList(read, { name: toName(list[1]), line, body, isExcept: list[2] !== undefined })
  else if (term) read.terms.push(readTerm((term[1] ?? '').trim(), body, line))
  else
    throw new UnreadableTerm(
      'A line begins with “term NAME:”, “list NAME:”, “ask Parliament for:” or “ask:”. A line that goes on begins with a space.',
    )
}

function readAsk(read: ReadWatch, body: string): string {
  if (read.ask !== undefined) throw new UnreadableTerm('This watch has an “ask:” already. One watch is for one ask.')
  return body.trim()
}

interface ListLine {
  name: string
  line: number
  body: string
  isExcept: boolean
}

function readList(read: ReadWatch, { name, line, body, isExcept }: ListLine): void {
  let list = read.lists.find((known) => known.name === name)
  if (!list) read.lists.push((list = { name, line, entries: [], exceptIn: [] } satisfies WordList))
  const to = isExcept ? list.exceptIn : list.entries
  to.push(...parseExpressions(body))
}

function readTerm(name: string, body: string, line: number): Term {
  const [looked = '', ...clauses] = splitClauses(body)
  const term: Term = {
    name,
    line,
    expression: parseExpression(looked),
    unless: [],
    onlyIn: [],
    notIn: [],
    sureness: 'likely',
  }
  for (const clause of clauses) readClause(term, clause.trim())
  return term
}

function readClause(term: Term, clause: string): void {
  const sureness = toSureness(clause)
  const kinds = /^(only|not) in\s+(.+)$/i.exec(clause)
  const unless = /^not\s+(.+)$/is.exec(clause)
  if (clause === '') return
  if (sureness) term.sureness = sureness
  else if (kinds) term[kinds[1]?.toLowerCase() === 'only' ? 'onlyIn' : 'notIn'].push(...readKinds(kinds[2] ?? ''))
  else if (unless) term.unless.push(parseExpression(unless[1] ?? ''))
  else
    throw new UnreadableTerm(
      `“${clause}” after a “;” is not understood. It can be: not …, only in …, not in …, ${surenesses.join(', ')}.`,
    )
}

function toSureness(clause: string): Sureness | undefined {
  return surenesses.find((sureness) => sureness === clause.toLowerCase())
}

function readKinds(written: string): string[] {
  return written
    .split(/,|\bor\b|\band\b/)
    .map((kind) => kind.trim().toLowerCase())
    .filter((kind) => kind !== '')
}

/** At each “;” that is in no quotation. */
function splitClauses(body: string): string[] {
  return body.match(/(?:["“][^"“”]*["”]|[^;])+/g) ?? [body]
}

function splitWords(body: string): string[] {
  return body
    .split(';')
    .map((words) => words.trim())
    .filter((words) => words !== '')
}

function toName(written: string | undefined): string {
  return (written ?? '').trim().toLowerCase()
}
