import { findWordDifference, type Span } from '@safe-to-report/bill-tracker/words'
import { href } from 'react-router'
import type { FoundView } from '../../../staff/found/found-desk.ts'
import { tellLikeness } from '../../../staff/found/find-words.ts'

/** How its words differ from those of the text of the ask that they are most like: what went is struck out, what came is underlined. */
export function LikeText({ find: { like, likeWords, item } }: Pick<FoundView, 'find'>) {
  if (!like || likeWords === null) return null
  const difference = findWordDifference(likeWords, item.text)
  return (
    <section aria-labelledby="like">
      <h2 id="like">
        {tellLikeness(like.likeness)} <a href={href('/staff/texts/:id', { id: like.textId })}>{like.label}</a>
      </h2>
      <p className="desk-soft">
        {difference.added === 0 && difference.removed === 0
          ? 'The same words.'
          : `Against it: ${count(difference.added)} came, ${count(difference.removed)} went.`}
      </p>
      <div className="find-difference">{joinSides(difference.before, difference.after)}</div>
    </section>
  )
}

function count(words: number): string {
  if (words === 0) return 'none'
  return words === 1 ? 'one word' : `${words} words`
}

/** One text out of two: what both have once, what one has marked, in order. */
function joinSides(before: readonly Span[], after: readonly Span[]) {
  const parts = []
  let at = 0
  for (const span of after) {
    while (before[at]?.changed) {
      parts.push(<del key={`old ${at}`}>{before[at]?.words}</del>)
      at += 1
    }
    if (span.changed) {
      parts.push(<ins key={`new ${parts.length}`}>{span.words}</ins>)
    } else {
      parts.push(span.words)
      at += 1
    }
  }
  for (; at < before.length; at += 1)
    if (before[at]?.changed) parts.push(<del key={`old ${at}`}>{before[at]?.words}</del>)
  return parts
}
