import type { Compiled } from './compile-watch.ts'
import { findInOrder, findNear } from './find-near.ts'
import { inOrder, type Span } from './span.ts'

/** What was found in one item: where each bag's phrases stand, and what was worked out from it. */
export interface Found {
  bags: readonly (readonly Span[] | undefined)[]
  lists: Map<number, readonly Span[]>
  titleEnds: number
  passage: number
}

const none: readonly Span[] = []

/** Where an expression is met, in the order of the words. */
export function evaluate(expression: Compiled, found: Found): readonly Span[] {
  switch (expression.what) {
    case 'bag':
      return found.bags[expression.bag] ?? none
    case 'list':
      return evaluateList(expression, found)
    case 'any':
      return evaluateAny(expression.of, found)
    case 'all':
      return inOrder(findNear(evaluateEach(expression.of, found), found.passage, found.titleEnds))
    case 'near':
      return inOrder(findNear(evaluateEach(expression.of, found), expression.within, found.titleEnds))
    case 'order':
      return inOrder(findInOrder(evaluateEach(expression.of, found), expression.between))
    case 'with': {
      const counted = evaluate(expression.counted, found)
      return counted.length === 0 ? none : keepInCompany(counted, evaluate(expression.company, found), found)
    }
  }
}

/** Whether one of `others` stands in the same passage. The title belongs to each. */
export function isInCompany(span: Span, others: readonly Span[], { titleEnds, passage }: Found): boolean {
  return others.some((other) => {
    const apart = Math.max(other.from - span.to, span.from - other.to)
    return other.from < titleEnds || span.from < titleEnds || apart < passage
  })
}

function keepInCompany(counted: readonly Span[], company: readonly Span[], found: Found): readonly Span[] {
  return company.length === 0 ? none : counted.filter((span) => isInCompany(span, company, found))
}

function evaluateList(list: Extract<Compiled, { what: 'list' }>, found: Found): readonly Span[] {
  const before = found.lists.get(list.list)
  if (before) return before
  const spans = evaluate(list.of, found)
  const except = list.except === undefined ? none : evaluate(list.except, found)
  const kept =
    except.length === 0
      ? spans
      : spans.filter((span) => !except.some(({ from, to }) => from <= span.from && span.to <= to))
  found.lists.set(list.list, kept)
  return kept
}

function evaluateAny(of: readonly Compiled[], found: Found): readonly Span[] {
  const met = of.map((part) => evaluate(part, found)).filter((spans) => spans.length > 0)
  const [only = none, more] = met
  return more === undefined ? only : inOrder(met.flat())
}

/** As long as there is one of each: what comes after one that is not there need not be looked for. */
function evaluateEach(of: readonly Compiled[], found: Found): (readonly Span[])[] {
  const each: (readonly Span[])[] = []
  for (const part of of) {
    const spans = evaluate(part, found)
    if (spans.length === 0) return [none]
    each.push(spans)
  }
  return each
}
