import { Field } from '../field.tsx'

interface EmailFieldProps {
  words: { label: string; hint: string }
  value: string
  fault: string | undefined
  most: number
}

export function EmailField({ words, value, fault, most }: EmailFieldProps) {
  return (
    <Field name="email" label={words.label} hint={words.hint} fault={fault}>
      {(ties) => <input {...ties} type="email" inputMode="email" maxLength={most} defaultValue={value} />}
    </Field>
  )
}
