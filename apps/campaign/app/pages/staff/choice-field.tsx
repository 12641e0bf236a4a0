import type { Choice } from '../../staff/forms/kind-form.ts'
import { askedAttributes, type FieldProps } from './text-field.tsx'

interface ChoiceFieldProps extends FieldProps {
  hint: string
  choices: readonly Choice[]
}

export function ChoiceField({ name, label, value, problem, hint, choices, asked }: ChoiceFieldProps) {
  return (
    <div className="desk-field" {...askedAttributes({ name, asked })}>
      <label htmlFor={name}>{label}</label>
      <p className="desk-hint" id={`${name}-hint`}>
        {hint}
      </p>
      {problem && (
        <p className="desk-problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      <select
        autoComplete="off"
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-hint ${name}-problem` : `${name}-hint`}
      >
        <option value="">Not given</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  )
}
