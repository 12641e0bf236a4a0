import { createHash } from 'node:crypto'
import type { AmendmentDetail } from '@safe-to-report/db'
import { lineWords, linesAsText } from '../../words/amendment-lines.ts'
import { amendsWhat } from '../../words/amends-what.ts'
import type { ParliamentAmendment } from '../bills-api/parliament-bill.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'

/** The words of an amendment, as its item has them. */
export type AmendmentWords = Required<Pick<FetchedItem, 'title' | 'text' | 'explanatoryStatement'>>

type Summary = Pick<ParliamentAmendment, 'summaryText'>

/** Its words as far as the list has them: how it begins. */
export function wordsInList({ summaryText }: Summary): AmendmentWords {
  const lines = summaryText ?? []
  return { title: titleIn(lines, null), text: lines.join('\n'), explanatoryStatement: null }
}

/** Its words in full; where nothing stands behind it, what the list has. */
export function wordsInFull(detail: AmendmentDetail, listed: AmendmentWords): AmendmentWords {
  const lines = detail.lines ?? []
  const text = lines.length > 0 ? linesAsText(lines) : listed.text
  return {
    title: titleIn(lines.length > 0 ? lines.map(lineWords) : text.split('\n'), detail.mainHeader),
    text,
    explanatoryStatement: detail.explanatoryText,
  }
}

/**
 * Words that are as they were, but for the place in the bill with which they begin: clauses and pages are numbered anew with each print of
 * a bill, and no word of the amendment has changed.
 */
export function keepPlace<Words extends AmendmentWords>(before: AmendmentWords | undefined, now: Words): Words {
  if (before === undefined || withoutPlace(before.text) !== withoutPlace(now.text)) return now
  return { ...now, text: before.text }
}

/** Tells whether a list says other words of an amendment than it did. Stars, names, decisions, numbers and places are no words. */
export function hashListed({ summaryText }: Summary): string {
  return createHash('sha256')
    .update(withoutPlace((summaryText ?? []).join('\n')))
    .digest('hex')
}

const place =
  /^\s*(?:(?:after|before|in the)\s+)?(?:clause|schedule|page|title|preamble)\s*\d*[A-Z]{0,3}(?:,\s*(?:page|line|column)\s*\d+)*/i

function withoutPlace(text: string): string {
  return text.replace(place, '')
}

/**
 * What it is headed: the title of a new clause or schedule, which its words begin with; else Parliament's heading, unless that is a place
 * in the bill or what it amends. Most have none.
 */
function titleIn(lines: readonly string[], header: string | null): string {
  const moves = lines.findIndex((line) => /^\s*to move the following (clause|schedule)/i.test(line))
  const titled = moves < 0 ? undefined : lines[moves + 1]
  if (titled !== undefined) return titled.trim().replaceAll(/^[“"]|[”"]$/g, '')
  const says = header !== null && amendsWhat(header) === undefined && header.replace(place, '').trim() !== ''
  return says ? header : ''
}
