import { readTyped, type Typed } from './edit-form.ts'

/** A form that was sent after its session had ended: where it was going, and what it held. */
export interface FormToKeep {
  to: string
  typed: Typed
}

/** Whether this is a page whose form is worth keeping: an edit, a new row, a check, an answer, a campaign. */
export function isEditPath(path: string): boolean {
  return /^\/staff\/(amendments|stages|texts|facts|campaigns|(record|check)\/[a-z-]{1,20})\/([\da-f-]{36}|new)$/.test(
    path,
  )
}

/** Takes over a form, to be sent again after signing in. It goes nowhere but to a page where edits are made. */
export function keepForm(to: string | null, form: FormData): FormToKeep | undefined {
  return to !== null && isEditPath(to) ? { to, typed: readTyped(form) } : undefined
}
