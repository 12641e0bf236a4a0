import type { Fits } from '../../staff/forms/fits.ts'

export interface FieldProps {
  name: string
  label: string
  value: string
  problem: string | undefined
  /** When it is asked for, and whether that is so; a script keeps up with what is typed. */
  asked?: { fits: Fits | undefined; isFitting: boolean } | undefined
}

/** What says of a field's own part of the page when it shows. What is hidden is sent with the rest, and nothing typed is lost. */
export function askedAttributes({ name, asked }: Pick<FieldProps, 'name' | 'asked'>) {
  if (!asked) return {}
  const { fits, isFitting } = asked
  return { 'data-field': name, 'data-fits': fits && JSON.stringify(fits), hidden: !isFitting }
}

interface TextFieldProps extends FieldProps {
  hint: string
  /** What whoever wrote it may not mean; it can be saved so. */
  warning?: string | undefined
  /** More than one line. */
  rows?: number
  type?: 'text' | 'date' | 'url'
  inputMode?: 'numeric'
}

export function TextField({
  name,
  label,
  value,
  problem,
  hint,
  warning,
  rows,
  type = 'text',
  inputMode,
  asked,
}: TextFieldProps) {
  const field = {
    id: name,
    name,
    defaultValue: value,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': [`${name}-hint`, problem && `${name}-problem`, warning && `${name}-warning`]
      .filter(Boolean)
      .join(' '),
  }
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
      {warning && (
        <p className="desk-warning" id={`${name}-warning`}>
          {warning}
        </p>
      )}
      {rows ? (
        <textarea {...field} rows={rows} />
      ) : (
        <input {...field} type={type} inputMode={inputMode} autoComplete="off" />
      )}
    </div>
  )
}
