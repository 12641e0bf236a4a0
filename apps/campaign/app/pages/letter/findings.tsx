import type { Finding } from '../../journey/read-through.ts'
import { useWordsFor } from '../../recipient-context.ts'

/** What the letter seems to give away: what, why it matters, and one click to change it or to keep it. It stops nobody. */
export function Findings({ findings, isAnswer }: { findings: Finding[]; isAnswer: boolean }) {
  const words = useWordsFor('findings')
  if (findings.length === 0) return null
  const isOpen = findings.some(({ isKept }) => !isKept)
  return (
    // Whoever pressed a button in here comes back to here.
    <section
      className={isOpen ? 'findings' : 'findings settled'}
      aria-labelledby="findings"
      tabIndex={-1}
      autoFocus={isAnswer}
    >
      <h2 id="findings">{words.title}</h2>
      <p>{words.lede}</p>
      <ul>
        {findings.map(({ kind, field, words: found, key, isKept }) => (
          <li key={key}>
            <p>
              <q>{found}</q>
            </p>
            {isKept ? (
              <p className="soft">{words.kept}</p>
            ) : (
              <p>
                <strong>{words.kinds[kind].what}</strong> {words.kinds[kind].why}
              </p>
            )}
            <p className="act">
              <button className="button quiet" name="change" value={field}>
                {words.change}
                <span className="unseen">{words.about(found)}</span>
              </button>
              {!isKept && (
                <button className="button quiet" name="keep" value={key}>
                  {words.keep}
                  <span className="unseen">{words.about(found)}</span>
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
