import type { PreviewFind, WatchPreview } from '@safe-to-report/bill-tracker/desk'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { excerptPassages } from '../../../staff/found/mark-passages.ts'
import { itemKindWords } from '../../../staff/found/find-words.ts'
import type { LineProblem, WatchAnswer } from '../../../staff/watches/answer-watch-form.ts'
import { Marked } from '../found/marked.tsx'

interface TriedProps {
  answer: Extract<WatchAnswer, { outcome: 'form' }> | undefined
  /** Whether there is a saved rule to compare with. */
  hasSaved: boolean
  /** How many things were fetched. */
  total: number
}

/** What is wrong with the terms, line by line; or what they would have found, beside what the saved ones find. */
export function Tried({ answer, hasSaved, total }: TriedProps) {
  if (!answer) {
    return total === 0 ? null : (
      <p className="desk-hint">
        What it would have found, of {total.toLocaleString('en-GB')} things that were fetched, is shown here as you
        write, or by the button.
      </p>
    )
  }
  if (answer.lines.length > 0) return <Lines lines={answer.lines} />
  return answer.preview ? <Preview preview={answer.preview} hasSaved={hasSaved} /> : null
}

function Lines({ lines }: { lines: readonly LineProblem[] }) {
  return (
    <div className="desk-notice" role="alert">
      <h2>{lines.length === 1 ? 'One line cannot be read' : `${lines.length} lines cannot be read`}</h2>
      <p>Nothing was saved, and nothing was looked for.</p>
      <ol className="watch-lines">
        {lines.map(({ line, problem, words }) => (
          <li key={`${line} ${problem}`}>
            <a href="#terms">Line {line}</a>
            {words !== '' && <code>{words}</code>}
            <p className="desk-problem">{problem}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Preview({ preview, hasSaved }: { preview: WatchPreview; hasSaved: boolean }) {
  const { looked, of, until, both, fresh, lost } = preview
  return (
    <section aria-labelledby="tried">
      <h2 id="tried">What it would have found</h2>
      <p className="desk-soft">
        {looked < of
          ? `Looked at the newest ${tell(looked)} of ${tell(of)} things that were fetched`
          : `Looked at all ${tell(of)} things that were fetched`}
        {until !== null && `, back to ${formatLondonDate(until)}`}. Nothing was saved, and Parliament was not asked.
      </p>
      {looked < of && (
        <button className="button quiet" name="intent" value="further">
          Look further back
        </button>
      )}
      <List
        id="fresh"
        name={hasSaved ? 'New, against the rule as it is saved' : 'Found'}
        none={hasSaved ? 'Nothing that the saved rule does not find.' : 'Nothing.'}
        list={fresh}
      />
      {hasSaved && (
        <List id="lost" name="Lost, against the rule as it is saved" none="Nothing of what it finds now." list={lost} />
      )}
      {hasSaved && <p>Found by both: {tell(both)}</p>}
    </section>
  )
}

interface ListProps {
  id: string
  name: string
  none: string
  list: WatchPreview['fresh']
}

function List({ id, name, none, list: { total, first } }: ListProps) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {name} ({tell(total)})
      </h3>
      {total === 0 && <p>{none}</p>}
      <ul className="desk-list">
        {first.map((find) => (
          <li key={find.id}>
            <One find={find} />
          </li>
        ))}
      </ul>
      {total > first.length && <p className="desk-soft">and {tell(total - first.length)} more</p>}
    </section>
  )
}

function One({ find: { kind, title, happenedOn, url, terms, text, passages } }: { find: PreviewFind }) {
  const own = passages.filter(({ part }) => part === 'text')
  return (
    <>
      <a href={url} rel="noreferrer">
        {title}
      </a>
      <p className="desk-soft">
        {itemKindWords[kind]}
        {happenedOn !== null && ` · ${formatLondonDate(happenedOn)}`} · {terms.join(', ')}
      </p>
      {own.length > 0 && (
        <blockquote className="find-words">
          <Marked spans={excerptPassages(text, own)} />
        </blockquote>
      )}
    </>
  )
}

function tell(count: number): string {
  return count.toLocaleString('en-GB')
}
