import { countIn } from '@safe-to-report/languages'
import type { ReactNode } from 'react'
import { useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'

interface FieldProps {
  name: string
  label: string
  hint?: ReactNode
  fault?: string | undefined
  /** Gets the attributes that tie it to its label, hint and fault. */
  children: (ties: FieldTies) => ReactNode
}

interface FieldTies {
  id: string
  name: string
  /** A browser that offers to fill in tells the next person at this screen who wrote (decisions/015). */
  autoComplete: 'off'
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** A question with its label, hint and fault, tied together for those who hear the page. */
export function Field({ name, label, hint, fault, children }: FieldProps) {
  const language = useLanguage()
  const hintId = `${name}-hint`
  const faultId = `${name}-fault`
  const describedBy = [hint ? hintId : '', fault ? faultId : ''].filter((id) => id !== '').join(' ')
  return (
    <div className={fault ? 'field faulty' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <div className="hint" id={hintId}>
          {hint}
        </div>
      )}
      {fault && (
        <p className="fault" id={faultId}>
          <span className="unseen">{frameMessages[language].faults.change}</span>
          {fault}
        </p>
      )}
      {children({
        id: name,
        name,
        autoComplete: 'off',
        'aria-describedby': describedBy || undefined,
        'aria-invalid': fault ? true : undefined,
      })}
    </div>
  )
}

export interface SummaryFault {
  field: string
  says: string
}

/** All that is wrong, at the top, each a link to its field. */
export function FaultSummary({ faults }: { faults: SummaryFault[] }) {
  const language = useLanguage()
  if (faults.length === 0) return null
  return (
    // Focus goes here as the page opens, without a script.
    <section className="faults" aria-labelledby="faults-title" tabIndex={-1} autoFocus>
      <h2 id="faults-title">{countIn(language, faults.length, frameMessages[language].faults.count)}</h2>
      <ul>
        {faults.map(({ field, says }) => (
          <li key={field}>
            <a href={`#${field}`}>{says}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
