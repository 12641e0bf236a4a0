import type { ReactNode } from 'react'
import type { Choice } from '../../staff/forms/kind-form.ts'

interface FilterFormProps {
  /** The address of the list itself. */
  action: string
  /** Whether it is asked for by anything now. */
  isAsked: boolean
  /** What else the address of the list says. */
  kept?: Record<string, string>
  children: ReactNode
}

/** What a list is asked for by, closed until somebody wants it. Sent as an address, which can be kept and passed on. */
export function FilterForm({ action, isAsked, kept = {}, children }: FilterFormProps) {
  const query = new URLSearchParams(kept).toString()
  return (
    <details className="desk-filter" open={isAsked}>
      <summary>Show some of these</summary>
      <form method="get" autoComplete="off" action={action}>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="desk-row">{children}</div>
        <div className="desk-buttons">
          <button className="button quiet">Show these</button>
          {isAsked && <a href={query === '' ? action : `${action}?${query}`}>Show everything</a>}
        </div>
      </form>
    </details>
  )
}

interface FilterFieldProps {
  name: string
  label: string
  value: string
  /** What it means to choose nothing. */
  all: string
  choices?: readonly Choice[]
  groups?: readonly { group: string; choices: readonly Choice[] }[]
}

/** One thing that a list is asked for by. */
export function FilterField({ name, label, value, all, choices = [], groups = [] }: FilterFieldProps) {
  return (
    <div className="desk-field">
      <label htmlFor={name}>{label}</label>
      <select autoComplete="off" id={name} name={name} defaultValue={value}>
        <option value="">{all}</option>
        <Options choices={choices} />
        {groups.map(({ group, choices: within }) => (
          <optgroup key={group} label={group}>
            <Options choices={within} />
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function Options({ choices }: { choices: readonly Choice[] }) {
  return choices.map((choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.words}
    </option>
  ))
}
