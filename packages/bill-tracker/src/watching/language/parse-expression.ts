import { parsePhrases } from './parse-phrase.ts'
import type { Expression } from './watch-language.ts'

/** What stops the reading of a line, in words for whoever wrote it. */
export class UnreadableTerm extends Error {
  override name = 'UnreadableTerm' as const
}

const farthest = 400

/** Reads one expression, all of it. */
export function parseExpression(written: string): Expression {
  const reader = { written, at: 0 }
  const expression = readExpression(reader)
  skipSpace(reader)
  if (reader.at < written.length)
    throw new UnreadableTerm(
      `“${written.slice(reader.at).trim()}” is left over. Put what belongs together in (…), with commas between.`,
    )
  return expression
}

/** Reads expressions with commas between. */
export function parseExpressions(written: string): Expression[] {
  const reader = { written, at: 0 }
  const expressions = readAlternatives(reader)
  if (reader.at < written.length)
    throw new UnreadableTerm(`A “)” too many before “${written.slice(reader.at + 1).trim()}”.`)
  return expressions
}

interface Reader {
  written: string
  at: number
}

function readExpression(reader: Reader): Expression {
  skipSpace(reader)
  let expression = readOne(reader)
  while (take(reader, / {1,9}with {0,9}(?=\()/y) !== undefined) {
    const company = readGroup(reader)
    expression = {
      what: 'with',
      counted: expression,
      company: company.length === 1 && company[0] ? company[0] : { what: 'any', of: company },
    }
  }
  return expression
}

function readOne(reader: Reader): Expression {
  const relation = take(reader, /(any of|all of|near|in order)(?: {1,9}(\d+))? {0,9}(?=\()/iy)
  if (relation) return readRelation(reader, relation)
  const list = take(reader, /\{([^{}]*)\}/y)
  if (list) return { what: 'list', name: (list[1] ?? '').trim().toLowerCase() }
  const quoted = take(reader, /["“]([^"“”]*)["”]/y)
  if (quoted) return toWords(quoted[1] ?? '')
  return toWords(readBare(reader))
}

function readRelation(reader: Reader, [, kind = '', number]: RegExpExecArray): Expression {
  const word = kind.toLowerCase()
  const of = readGroup(reader)
  if (word === 'any of') return { what: 'any', of }
  if (word === 'all of') return { what: 'all', of }
  const words = Number(number)
  if (number === undefined) throw new UnreadableTerm(`Say within how many words: ${word} 20 (…).`)
  if (words > farthest)
    throw new UnreadableTerm(
      `${word} ${words} is farther than ${farthest} words. Use “all of (…)”, which looks within a passage.`,
    )
  if (of.length < 2) throw new UnreadableTerm(`${word} ${words} (…) needs two or more, with commas between.`)
  return word === 'near' ? { what: 'near', within: words, of } : { what: 'order', between: words, of }
}

function readGroup(reader: Reader): Expression[] {
  reader.at += 1
  const of = readAlternatives(reader)
  if (reader.written[reader.at] !== ')') throw new UnreadableTerm('A “(” is never closed. Put a “)” where it ends.')
  reader.at += 1
  return of
}

function readAlternatives(reader: Reader): Expression[] {
  const of: Expression[] = []
  for (;;) {
    skipSpace(reader)
    if (reader.at >= reader.written.length || reader.written[reader.at] === ')') return of
    of.push(readExpression(reader))
    skipSpace(reader)
    if (reader.written[reader.at] === ',') reader.at += 1
    else if (reader.at < reader.written.length && reader.written[reader.at] !== ')')
      throw new UnreadableTerm(`A comma is missing before “${reader.written.slice(reader.at, reader.at + 30).trim()}”.`)
  }
}

/** Words as they stand, up to what ends them. A bracket that touches a word is of it: article 4(3). */
function readBare(reader: Reader): string {
  const from = reader.at
  const { written } = reader
  while (reader.at < written.length) {
    const rest = written.slice(reader.at)
    if (/^[,){}"“]/.test(rest) || /^\s+with\s*\(/.test(rest)) break
    if (rest.startsWith('(') && (reader.at === from || /\s/.test(written[reader.at - 1] ?? ''))) break
    const bracketed = /^\([^()]*\)/.exec(rest)
    reader.at += bracketed ? bracketed[0].length : 1
  }
  const words = written.slice(from, reader.at).trim()
  if (words !== '') return words
  throw new UnreadableTerm(`Words are missing at “${written.slice(from, from + 30).trim()}”.`)
}

function toWords(written: string): Expression {
  const phrases = parsePhrases(written)
  if (typeof phrases === 'string') throw new UnreadableTerm(phrases)
  return { what: 'words', written, phrases }
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.written)
  if (!found) return undefined
  reader.at = pattern.lastIndex
  return found
}

function skipSpace(reader: Reader): void {
  take(reader, /\s*/y)
}
