import type { AnswerClass } from '@safe-to-report/db'
import { answerPatterns } from './answer-patterns.ts'

export interface AnswerSaid {
  /** The answer's words, without HTML. */
  text: string
  /** That Parliament itself calls it a holding answer; some lists leave that out. */
  isHolding?: boolean | undefined
}

/** What an answer seems to be. A proposal for staff, who read it before they say so: nothing is decided by it. */
export interface ProposedClass {
  answerClass: AnswerClass
  /** The words that speak for it, as they stand in the answer; null where Parliament's own mark does, or nothing else fits. */
  because: string | null
}

/**
 * What an answer's words seem to be: an answer, a holding one, the promise of a letter, a refusal to say, or that nothing is held.
 * `refused` is about the answer, not about the ask: "has no plans to" answers. Of two reasons the one that stands first counts.
 *
 * @example
 * classifyAnswer({ text: 'The information requested is not held centrally.' }) // { answerClass: 'not-held', … }
 */
export function classifyAnswer({ text, isHolding }: AnswerSaid): ProposedClass | undefined {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  if (isHolding) return { answerClass: 'holding', because: null }
  if (words === '') return undefined
  for (const kinds of answerPatterns) {
    const [first] = kinds
      .flatMap(({ answerClass, says }) => says.flatMap((pattern) => findWithin(words, pattern, answerClass)))
      .toSorted((one, other) => one.at - other.at)
    if (first) return { answerClass: first.answerClass, because: first.because }
  }
  return { answerClass: 'answered', because: null }
}

interface Found {
  answerClass: AnswerClass
  at: number
  because: string
}

/** How far into a long answer a reason still speaks for all of it: what comes later is about a part. */
const openingLength = 420

function findWithin(words: string, pattern: RegExp, answerClass: AnswerClass): Found[] {
  // As long as what it stands for, so that a place in one is the same in the other.
  const found = pattern.exec(words.replaceAll('’', "'"))
  if (!found) return []
  const isReason = answerClass === 'not-held' || answerClass === 'refused'
  return isReason && found.index > openingLength
    ? []
    : [{ answerClass, at: found.index, because: words.slice(found.index, found.index + found[0].length).trim() }]
}
