import type { TermLine } from '../../../staff/watches/term-lines.ts'

/** What each term found, and what people made of it: which rule is too wide, and which has never found anything. */
export function TermCounts({ terms, total }: { terms: readonly TermLine[]; total: number }) {
  return (
    <section aria-labelledby="terms-found">
      <h2 id="terms-found">What each term found</h2>
      <p className="desk-soft">
        Of {total.toLocaleString('en-GB')} things that are kept, as far as a worker has looked through them. A term that
        has never found anything watches nothing: its words may not be those that Parliament uses.
      </p>
      <ul className="desk-list">
        {terms.map((term) => (
          <li key={term.term}>
            <Term term={term} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Term({ term: { term, line, found, waiting, ours, notOurs, blamed, standing } }: { term: TermLine }) {
  return (
    <>
      <strong>{term}</strong>
      {line === null ? (
        <span className="desk-soft"> no longer written</span>
      ) : (
        <span className="desk-soft"> line {line}</span>
      )}
      {standing === 'silent' ? (
        <p className="desk-soft">Never found anything</p>
      ) : (
        <p className="desk-soft">
          Found {found} · {waiting} waiting · {ours} ours · {notOurs} not ours
          {blamed > 0 && ` · said to be too wide ${blamed === 1 ? 'once' : `${blamed} times`}`}
        </p>
      )}
      {standing === 'wide' && <p className="desk-mark">Too wide? Most of what it finds is not ours</p>}
    </>
  )
}
