import { useLanguage } from '../language.ts'
import { whoMessages } from '../messages/who/index.ts'
import { useWordsFor } from '../recipient-context.ts'
import { Sentence } from './sentence.tsx'

const cases = ['abroad', 'crown', 'noEmail', 'organisation'] as const

/** Who may write, short; and, folded unless somebody was just refused, the cases that one wonders about. */
export function WhoMayWrite({ isOpen = false }: { isOpen?: boolean }) {
  const words = whoMessages[useLanguage()]
  const { mpIs } = useWordsFor('before')
  return (
    <div className="who-may-write">
      <p>
        <Sentence text={words.anyone} />
      </p>
      <details open={isOpen}>
        <summary>{words.title}</summary>
        <dl>
          <div>
            <dt>{words.mp}</dt>
            <dd>{mpIs}</dd>
          </div>
          {cases.map((name) => (
            <div key={name}>
              <dt>{words[name].term}</dt>
              <dd>{words[name].says}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

/** Beside a field for an e-mail address. */
export function WithoutEmail() {
  const { noEmail } = whoMessages[useLanguage()]
  return (
    <p className="hint">
      <strong>{noEmail.term}?</strong> {noEmail.says}
    </p>
  )
}
