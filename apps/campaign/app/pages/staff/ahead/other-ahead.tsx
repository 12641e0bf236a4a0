import type { PageAhead } from '@safe-to-report/bill-tracker/desk'
import { formatLondonDate } from '@safe-to-report/bill-tracker/words'

type ModelOf<Page extends PageAhead['page']> = NonNullable<Extract<PageAhead, { page: Page }>['model']>

/** A division's page in brief: what it was on, and its counts. */
export function DivisionAhead({ page: { division } }: { page: ModelOf<'division'> }) {
  const { house, heldOn, number, title, plainSummary, ayeMeans, ayeCount, noCount, amendments } = division
  const sides = { for: 'for the words', against: 'against the words' }
  return (
    <>
      <h3>
        {[house, formatLondonDate(heldOn), number === null ? null : `division ${number}`].filter(Boolean).join(', ')}
      </h3>
      {title && <p>{title}</p>}
      {amendments.length > 0 && <p>On {amendments.map(({ name }) => name).join(' and ')}</p>}
      {plainSummary && <p>{plainSummary}</p>}
      <p>
        {ayeCount === null || noCount === null ? 'The count is not known.' : `${ayeCount} to ${noCount}.`}
        {ayeMeans && ` The first count is ${sides[ayeMeans]}.`}
      </p>
    </>
  )
}

/** What is told of the campaign and of evidence, by its titles. */
export function EvidenceAhead({ page: { evidence, events, positions } }: { page: ModelOf<'evidence'> }) {
  return (
    <>
      <h3>Evidence, and what happened around it</h3>
      <List
        name="Evidence"
        lines={evidence.map(({ figure, statement }) => [figure, statement].filter(Boolean).join(': '))}
      />
      <List
        name="What happened"
        lines={events.map(({ happenedOn, precision, title }) => `${formatLondonDate(happenedOn, precision)}: ${title}`)}
      />
      <List name="Who says what" lines={positions.map(({ who, statement }) => `${who}: ${statement}`)} />
    </>
  )
}

/** Where help is, by name and number. */
export function HelpAhead({ services }: { services: ModelOf<'help'> }) {
  return (
    <>
      <h3>Where help is</h3>
      <List
        name="Services"
        lines={services.map(({ name, number, checkedOn }) =>
          [name, number, `checked on ${formatLondonDate(checkedOn)}`].filter(Boolean).join(', '),
        )}
      />
    </>
  )
}

function List({ name, lines }: { name: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <details open={lines.length <= 8}>
      <summary>
        {name} ({lines.length})
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
