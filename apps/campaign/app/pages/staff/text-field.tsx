export interface FieldProps {
  name: string
  label: string
  value: string
  problem: string | undefined
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
    <div className="desk-field">
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
