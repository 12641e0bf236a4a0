const forms = [
  { written: 'term Police and data: near 30 (police, personal data)', means: 'Both, within 30 words of each other.' },
  { written: 'domestic abuse/violence', means: 'Words in this order; a slash gives another word at its place.' },
  { written: 'immigra*', means: 'A word that begins so.' },
  { written: 'exemption … purposes', means: 'Up to a few words of any kind between.' },
  { written: 'any of (…, …) · all of (…, …)', means: 'One of these; all of these in one passage.' },
  { written: 'in order 10 (…, …)', means: 'One after the other, with at most 10 words between.' },
  {
    written: 'firewall with (police, victim)',
    means: 'Counts only where one of these stands in the same passage: a guard.',
  },
  { written: '; not wireless', means: 'Not where this stands in the same passage.' },
  { written: '; only in amendment, question', means: 'Only in these kinds; “not in” for all but these.' },
  { written: '; sure · ; likely · ; possible', means: 'How much it says by itself: what is sure comes first.' },
  { written: 'list service: police, hospital, school', means: 'Words under a name; {service} looks for any of them.' },
  { written: 'ask Parliament for: migrant victims; …', means: 'What is asked of sources that can only be searched.' },
] as const

/** How terms are written, in examples. */
export function WatchHelp() {
  return (
    <details className="desk-fold watch-help">
      <summary>How to write terms</summary>
      <p>
        A line is a term: a name, and what to look for. A line that goes on begins with a space; one that begins with #
        is a note. Capitals make no difference, nor do plurals and hyphens.
      </p>
      <dl className="desk-facts">
        {forms.map(({ written, means }) => (
          <div key={written}>
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
