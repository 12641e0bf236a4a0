import type { ReactNode } from 'react'

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
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** A question with its label, hint and fault, tied together for those who hear the page. */
export function Field({ name, label, hint, fault, children }: FieldProps) {
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
          <span className="unseen">Please change: </span>
          {fault}
        </p>
      )}
      {children({
        id: name,
        name,
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
  if (faults.length === 0) return null
  return (
    // Focus goes here as the page opens, without a script.
    <section className="faults" aria-labelledby="faults-title" tabIndex={-1} autoFocus>
      <h2 id="faults-title">{faults.length === 1 ? 'One thing to change' : `${faults.length} things to change`}</h2>
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
