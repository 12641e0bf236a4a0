import { findWordDifference, type Span } from '@safe-to-report/bill-tracker/words'
import { notGiven, type FieldDifference } from '../../staff/field-words.ts'

/** Told by words and by marks (struck out, underlined), so that it reads without colour. */
export function BeforeAndAfter({ difference }: { difference: FieldDifference }) {
  const { before, after } = difference.isProse
    ? findWordDifference(difference.before, difference.after)
    : { before: whole(difference.before), after: whole(difference.after) }
  return (
    <dl className="desk-pairs">
      <div>
        <dt>Before</dt>
        <dd>{before.map((run, index) => (run.changed ? <del key={index}>{run.words}</del> : run.words))}</dd>
      </div>
      <div>
        <dt>After</dt>
        <dd>{after.map((run, index) => (run.changed ? <ins key={index}>{run.words}</ins> : run.words))}</dd>
      </div>
    </dl>
  )
}

export function Differences({ differences }: { differences: FieldDifference[] }) {
  return differences.map((difference) => (
    <div className="desk-difference" key={difference.field}>
      <h3>{difference.label}</h3>
      <BeforeAndAfter difference={difference} />
    </div>
  ))
}

function whole(words: string): Span[] {
  return [{ words, changed: words !== notGiven }]
}
